# Documents to print and to keep.

reports-summary = Collaboration summary
    .about = Who acts where, when and together, and what stands out: for the next meeting, readable when photocopied.
reports-minutes = Minutes of a meeting
    .about = Who was there, what was decided and who does what, with lines to sign. Whoever brings lived experience is not named.
reports-agenda = Agenda of a meeting
    .about = What is talked about and how long, what is still open, and lines to write on.
reports-back-to-meeting = Back to the meeting
reports-paper = Paper
reports-save = Save as PDF
reports-print = Print
reports-making = Making the pages …
reports-pages =
    { $count ->
        [one] One page, as it will be printed
       *[other] { $count } pages, as they will be printed
    }
reports-page = Page { $page } of { $pages }. Save it as PDF to have it read aloud.
reports-saved = Saved as { $path }. Anyone who has the file can read it.
reports-replaced = Some characters are in none of our fonts. They are printed as a box:
reports-replaced-one = { $characters } in “{ $text }”
