# The first page, while no plan is open.

welcome-promise = Keep children safe by working together early.
welcome-where = Your council’s plan, in one file, on this computer. No account, no internet.

# Above the questions, where somebody came from a plan that was open
welcome-back = Back to { $name }
    .key = Esc
welcome-back-locked = Back to the plan you left

welcome-start = Start a plan
welcome-community = Your community
    .hint = As people there call it
welcome-council = Your council
    .hint = The group that keeps this plan
welcome-paper = Language and paper
    .hint = The paper can change later
welcome-paper-en-a4 = English, A4
welcome-paper-en-letter = English, US Letter
welcome-lead = Safeguarding lead
    .hint = A role: who people turn to first
    .example = Such as: school nurse
welcome-begin = Start the plan
welcome-enough = Four answers are enough. Everything else can wait.

welcome-open = Open a plan
welcome-choose-file = Choose a file
welcome-sample = Try the sample town
welcome-none-recent = Plans you open here will be listed, the newest first.
welcome-recent-counts =
    { $stakeholders ->
        [0] No stakeholders yet
        [one] One stakeholder
       *[other] { $stakeholders } stakeholders
    }, { $initiatives ->
        [0] no initiatives
        [one] one initiative
       *[other] { $initiatives } initiatives
    }
welcome-recent-gone = Its file is not there now: { $path }
welcome-look = Look for it…
    .name = Look for it: { $name }
welcome-forget = Take off this list
    .name = Take off this list: { $name }

welcome-danger = If a child is in danger now, this is not the place.
welcome-who-to-call = Who to call

# The safeguarding card. It begins with words that hold everywhere.
emergency-title = If a child is in danger now
emergency-now = Call your emergency number: 112 or 911 reach help in many countries, 999 or 000 in some.
emergency-own = Numbers of this place
emergency-checked = Last checked on { $day }.
emergency-unchecked = Nobody has said yet that these numbers are right.
emergency-no-own = The numbers of your own place are not here yet. Add them under Settings, “Who to call”.
emergency-police = Say where the child is and what you saw. You need not be sure.
emergency-helpline = If it is not urgent, call a child helpline or a trafficking helpline of your country; they listen to adults too.
emergency-lead = Then tell your safeguarding lead: the role named in your plan, such as the school nurse.
emergency-lead-named = Then tell your safeguarding lead: { $lead }.
emergency-do-not = Don’t question the child, don’t promise to keep it secret, don’t face anyone who may be harming them.
emergency-not-here = Don’t write it in a plan. A plan holds no record of any child.

# Asked and said once, at the first start on a computer.
first-start-title = Before you begin
first-start-who = Who is writing?
    .hint = A role or a nickname, such as “School nurse” or “Youth member 2”; it need not be a name. Your steps are signed with it, and you can change it in Settings.
first-start-needed = Any role or nickname will do, such as “School nurse”.
first-start-again = You find this again under “Who to call”, in every window.
first-start-go = I have read this, go on
