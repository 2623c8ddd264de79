### The words of the framework and of everything that has a fixed set of values.
### A plan keeps its own copy of framework labels; where a community has renamed an item, its label wins.
###
### .short fits a table heading; .inline stands inside a sentence; .about explains in one sentence.

## Domains

domain-relationships = Relationships
    .short = Relationships
    .inline = relationships
domain-physical-health = Physical health
    .short = Physical health
    .inline = physical health
domain-mental-health = Mental health and emotional well-being
    .short = Mental health
    .inline = mental health
domain-safety = Safety
    .short = Safety
    .inline = safety
domain-shelter = Shelter and environment
    .short = Shelter
    .inline = shelter and environment
domain-education = Education (learning and development)
    .short = Education
    .inline = education

## Levels of the socio-ecological model, from the inside out

level-individual = Individual
    .short = Individual
    .inline = individual
level-family = Family and relationships
    .short = Family
    .inline = family
level-community = Community
    .short = Community
    .inline = community
level-society = Society
    .short = Society
    .inline = society

## When an action works

prevention-primary = Primary
    .short = Primary
    .inline = primary
    .plain = before harm
prevention-secondary = Secondary
    .short = Secondary
    .inline = secondary
    .plain = early
prevention-tertiary = Tertiary
    .short = Tertiary
    .inline = tertiary
    .plain = after harm
prevention-unknown = Not known yet
    .short = Not known
    .inline = not known yet
    .plain = not said yet

## Sectors

sector-survivor-led = Survivor-led groups
    .short = Survivor-led
    .inline = survivor-led groups
sector-youth = Youth
    .inline = youth groups
sector-parents = Parents and caregivers
    .short = Parents
    .inline = parents and caregivers
sector-schools = Schools
    .inline = schools
sector-health-care = Health care
    .inline = health care
sector-mental-health = Mental and behavioural health
    .short = Mental health
    .inline = mental and behavioural health
sector-social-services = Child welfare and social services
    .short = Social services
    .inline = child welfare and social services
sector-justice = Law enforcement and justice
    .short = Justice
    .inline = law enforcement and justice
sector-business = Business
    .inline = business
sector-media = Media
    .inline = the media
sector-faith = Faith
    .inline = faith communities
sector-government = Local and tribal government
    .short = Government
    .inline = local and tribal government
sector-civic = Civic, cultural and volunteer groups
    .short = Civic groups
    .inline = civic, cultural and volunteer groups
sector-housing = Housing
    .inline = housing
sector-philanthropy = Philanthropy
    .inline = philanthropy
sector-academia = Academia
    .inline = academia
sector-recreation = Recreation
    .inline = recreation
sector-transport = Transport
    .inline = transport

## What is known of a place

cell-state-acting = Initiatives act here
    .about = At least one initiative is planned or active here.
cell-state-gap = Gap
    .about = Needs are named here, and no initiative is planned or active.
cell-state-quiet = No initiative
    .about = Somebody is here or something was thought of; no need is named, no initiative acts.
cell-state-unknown = Not known
    .about = Nothing is known yet. That never means that nothing is needed.

## Who

stakeholder-kind-organisation = Organisation
    .about = A registered body: a school, a clinic, a company.
stakeholder-kind-group = Group
    .about = People who meet without being registered: a choir, a parents’ circle.
stakeholder-kind-role = Role
    .about = A role that a person holds, such as school nurse.

stance-unaware = Unaware
    .about = Has not heard of the plan.
stance-has-concerns = Has concerns
    .about = Has concerns that deserve an answer.
stance-neutral = Neutral
    .about = Neither for nor against.
stance-supportive = Supportive
    .about = In favour.
stance-leading = Leading
    .about = Leads part of it.

sensitivity-public = Public
    .about = Anyone may see it.
sensitivity-council = Council
    .about = Members of the council may see it.
sensitivity-restricted = Restricted
    .about = Named members only. Left out of copies and exports.
sensitivity-confidential = Confidential
    .about = Never printed, exported or copied.

resource-kind-people = People
    .inline = people
    .about = Hands and hours.
resource-kind-space = Space
    .inline = space
    .about = Rooms and ground.
resource-kind-money = Money
    .inline = money
    .about = Money, or a way to it.
resource-kind-skill = Skill
    .inline = skill
    .about = Knowing how.
resource-kind-reach = Reach
    .inline = reach
    .about = Being heard by many.
resource-kind-data = Data
    .inline = data
    .about = Knowing what is.
resource-kind-transport = Transport
    .inline = transport
    .about = Getting there.

## Ties

tie-kind-knows = Know each other
tie-kind-shares-information = Shares information
tie-kind-refers-families = Refers families
tie-kind-coordinates = Coordinate
tie-kind-works-jointly = Work jointly
tie-kind-funds = Funds
tie-kind-governs = Governs

tie-presence-present = There is a tie
tie-presence-absent = Asked, and there is none

intensity-1 = Networking
    .about = They know of each other and talk now and then.
intensity-2 = Cooperation
    .about = They tell each other what they do and help out.
intensity-3 = Coordination
    .about = They share plans and resources for some things.
intensity-4 = Coalition
    .about = They decide together, and each has a say.
intensity-5 = Collaboration
    .about = They belong to one system, with trust and shared goals.
intensity-unknown = Not known yet

## Together

council-kind-community-council = Community council
council-kind-childrens-council = Children’s council
council-kind-task-force = Task force
council-kind-working-group = Working group

decision-rule-consensus = Consensus
decision-rule-majority = Majority
decision-rule-two-thirds = Two thirds

seat-role-chair = Chair
seat-role-secretary = Secretary
seat-role-member = Member
seat-role-advisor = Advisor

voice-sector = A sector
voice-lived-experience = Lived experience
voice-youth = Youth
voice-parent = Parents
voice-elder = Elders

## What

status-idea = Idea
status-planned = Planned
status-active = Active
status-paused = Paused
status-finished = Finished
status-dropped = Dropped

partner-role-lead = Lead
partner-role-partner = Partner
partner-role-funder = Funder
partner-role-adviser = Adviser
partner-role-host = Host
partner-role-voice = Voice

commitment-asked = Asked
commitment-agreed = Agreed
commitment-declined = Declined
commitment-unknown = Not asked yet

reach-universal = Every child
    .about = Every child of the age band.
reach-focused = Focused
    .about = Children whose conditions are harder.

## Documents

paper-a4 = A4
    .about = 210 × 297 mm
paper-letter = Letter
    .about = 8.5 × 11 in
