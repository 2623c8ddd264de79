### The library: the framework to read and to start from.

library-title = Library
library-about = What has helped elsewhere, and why. There is no recipe that fits all: take an example as a beginning and make it yours.
library-parts = Parts of the library
library-principles = Principles and examples
library-theories = Theories
    .about = These ways of thinking stand behind the framework. Each gives it something, and asks a question of your plan.
    .source = Source: { $source }, figure 1; the wording is ours.
library-recommendations = Recommendations
    .about = What the framework asks of a community, and what in your plan would show it.
    .source = Source: { $source }, appendix C; the wording is ours.

## Filters

library-filters = Filters
library-filter-principle = Principle
library-filter-domain = Domain
library-filter-level = Level
library-all-principles = All principles
library-all-domains = All domains
library-all-levels = All levels
library-filter-clear = Show all
library-shown =
    { $total ->
        [one] One example
       *[other] { $shown ->
            [0] None of { $total } examples
            [one] One of { $total } examples
           *[other] { $shown } of { $total } examples
        }
    }

## A principle

library-strategies =
    { $count ->
        [one] Strategy
       *[other] Strategies
    }
library-examples = Examples
    .none = The library has no example of this principle yet.
library-every-domain = Every domain
library-start = Start from this
library-start-label = Start from this: { $example }
library-started = Added { $title }

## One place of the map

library-here =
    { $count ->
        [one] One example stands here. Start from it, or with an empty page.
       *[other] { $count } examples stand here. Start from one, or with an empty page.
    }
library-here-near =
    { $count ->
        [one] The library’s examples stand at community and society level, where conditions can be changed for everyone; none stands at { $level } level. Here is a neighbour in the same domain that may reach it.
       *[other] The library’s examples stand at community and society level, where conditions can be changed for everyone; none stands at { $level } level. Here are { $count } neighbours that may reach it.
    }
library-here-none = No example of the library stands here yet. You may be the first.
library-start-empty = Start with an empty page here
library-empty-title = New initiative: { $place }

## Ideas

library-gives = What it gives
library-asks = What it asks
library-shows = What shows it
library-source = From the { $title } of the { $source }. The wording here is ours. Kinds of action after the Spectrum of Prevention (Cohen and Swift, 1999); partners side by side after the Collaboration Multiplier (Prevention Institute).

## Other communities

library-others = From other communities
    .none = Nothing from other communities yet
    .about = Other communities can give you what they tried as a small file, a pack. What you bring in stays here, with where it came from: start from it, and make it yours.
    .give = You can give them yours: what your council learned, without anybody’s name.
library-bring = Bring in a pack
library-give = Our lessons as a pack
library-bring-from =
    { $community ->
        [none] “{ $title }”. This is all that would come in:
       *[other] “{ $title }”, from { $community }. This is all that would come in:
    }
library-bring-known =
    { $all ->
        [one] This is in your library already.
       *[other] { $count ->
            [one] One of these is in your library already.
           *[other] { $count } of these are in your library already.
        }
    }
library-bring-go =
    { $count ->
        [one] Bring it in
       *[other] Bring in { $count } ideas
    }
library-brought =
    { $count ->
        [one] Brought in one idea
       *[other] Brought in { $count } ideas
    }
library-idea-from =
    { $community ->
        [none] From another community
       *[other] From { $community }
    }
library-idea-remove = Remove
    .label = Remove { $title }
library-idea-removed = Removed { $title }
