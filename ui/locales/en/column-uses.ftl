### What a column of an imported list is used for.

use-ignore = Leave out
use-keep = Keep as it is
use-name = Name
use-short-label = Short label
use-kind = Organisation, group or role
use-sector = Sector
use-domain = Domain
use-level = Level
use-about = What it does
use-area-served = Area served
use-website = Website
use-influence = Influence
use-interest = Interest
use-stance = Where it stands
use-tags = Tags
use-external-id = Identifier given by others
use-contact-role = Role of the work contact
use-contact-name = Name of the work contact (private)
use-contact-channel = Telephone or address of the work contact (private)
