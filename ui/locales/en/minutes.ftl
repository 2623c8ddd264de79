### The minutes of a meeting on paper, and its agenda as long as it is ahead.

minutes-title = Minutes: { $council }
minutes-agenda-title = Agenda: { $council }
minutes-attendance = Who was there
minutes-present = There
minutes-apologies = Sent apologies
minutes-absent = Not there
minutes-not-noted = Not noted
minutes-quorate = Quorum reached: { $present } of { $voting } seats that vote were there, { $needed } were needed.
minutes-not-quorate = Quorum not reached: { $present } of { $voting } seats that vote were there, { $needed } were needed.
# Somebody on a seat: “Public Library (chair)”.
minutes-seat = { $name } ({ $role })
minutes-lived-experience = a seat with lived experience
minutes-not-named = somebody this paper does not name
minutes-agenda = Agenda
minutes-takes = { $minutes } min
minutes-notes = Also said
minutes-decisions = Decided
minutes-decisions-none = Nothing was decided.
# Of a children’s council, where so few voted that the numbers would tell how each did.
minutes-votes-few = voted by few
minutes-votes = { $for } for, { $against } against, { $abstain } abstained
minutes-carried = carried
minutes-not-carried = not carried
minutes-on = on “{ $title }”
minutes-review = to be looked at again { $day }
minutes-children-heard = Children were heard.
minutes-children-said = Children said: { $words }
minutes-children-not-heard = Children were not heard.
minutes-dissent = Dissent: { $words }
minutes-interests = Interests declared: { $words }
minutes-revoked = Another decision has taken its place.
minutes-actions = Who does what
minutes-carried-over = Still open from earlier
# Decisions and actions that fewer people may see than this paper.
minutes-left-out =
    { $count ->
        [one] One decision or action is left out, because fewer people may see it than this paper.
       *[other] { $count } decisions and actions are left out, because fewer people may see them than this paper.
    }
minutes-what = What
minutes-who = Who
minutes-due = Until
minutes-done = done { $day }
minutes-no-day = no day yet
minutes-nobody = nobody yet
minutes-chair = Chair
minutes-secretary = Secretary
minutes-signed = Day

# The name of the file that is offered.
minutes-file = { $plan } minutes { $day }
minutes-print = Print the minutes
minutes-print-agenda = Print the agenda
