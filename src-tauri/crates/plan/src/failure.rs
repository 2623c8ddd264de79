//! What can go wrong inside, and how it is told outside: every error of SQLite becomes a [`Refusal`].

use model::Refusal;
use rusqlite::{Error, ErrorCode};

/// Why something inside did not work: a rule said no, or SQLite did.
#[derive(Debug)]
pub(crate) enum Failure {
    Refused(Refusal),
    Sql(Error),
}

/// What functions inside return.
pub(crate) type Try<T> = Result<T, Failure>;

impl From<Refusal> for Failure {
    fn from(refusal: Refusal) -> Failure {
        Failure::Refused(refusal)
    }
}

impl From<Error> for Failure {
    fn from(error: Error) -> Failure {
        Failure::Sql(error)
    }
}

impl From<Failure> for Refusal {
    fn from(failure: Failure) -> Refusal {
        match failure {
            Failure::Refused(refusal) => refusal,
            Failure::Sql(error) => of_sql(&error),
        }
    }
}

fn of_sql(error: &Error) -> Refusal {
    let detail = error.to_string();
    match error {
        // A value that does not fit its type can only have come out of a file that something else wrote.
        Error::FromSqlConversionFailure(..)
        | Error::IntegralValueOutOfRange(..)
        | Error::InvalidColumnType(..)
        | Error::Utf8Error(..) => Refusal::Damaged { detail },
        Error::SqliteFailure(cause, _) => match cause.code {
            // SQLite's own words for this tell a council nothing; `commonroot check` gives them.
            // A page of a locked plan that is not as it was written is told by SQLCipher as memory that is missing.
            ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase | ErrorCode::OutOfMemory => {
                Refusal::Damaged { detail: TORN.into() }
            }
            ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked => {
                Refusal::OpenElsewhere { by: None, since: None }
            }
            ErrorCode::DiskFull
            | ErrorCode::SystemIoFailure
            | ErrorCode::ReadOnly
            | ErrorCode::PermissionDenied => Refusal::Disk { action: "write".into(), detail },
            ErrorCode::CannotOpen => Refusal::Disk { action: "open".into(), detail },
            _ => Refusal::Unexpected { detail },
        },
        _ => Refusal::Unexpected { detail },
    }
}

/// What is said of a file whose pages contradict each other.
pub(crate) const TORN: &str = "its parts do not fit together";

/// The file holds something that no version of this program writes.
pub(crate) fn damaged(detail: impl Into<String>) -> Refusal {
    Refusal::Damaged { detail: detail.into() }
}

/// A defect of the program.
pub(crate) fn unexpected(detail: impl Into<String>) -> Refusal {
    Refusal::Unexpected { detail: detail.into() }
}

/// The operating system refused. What a library adds to its words, such as the name of a file that is only
/// there while another is being made, is left out.
pub(crate) fn disk(action: &str, error: &std::io::Error) -> Refusal {
    let detail = match (error.raw_os_error(), error.kind()) {
        (None, kind) if kind != std::io::ErrorKind::Other => kind.to_string(),
        _ => error.to_string(),
    };
    Refusal::Disk { action: action.into(), detail }
}

/// The thing named in a request is not in the plan.
pub(crate) fn not_found(noun: &str) -> Refusal {
    Refusal::NotFound { noun: noun.into() }
}
