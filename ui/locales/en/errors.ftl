refusal-unexpected = Something went wrong.
    .safe = Nothing was changed.
    .do = Try again.
