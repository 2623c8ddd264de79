//! The desk on which a plan lies open: one thread owns the plan and its connection; everybody else sends
//! it closures and waits for what they answer. So no two writes can meet, and a slow disk never stops the
//! window from drawing.

use model::{Refusal, Result};
use plan::Plan;
use std::{sync::mpsc, time::Duration};
use tokio::sync::oneshot;

type Job = Box<dyn FnOnce(&mut Option<Plan>) + Send>;

/// Hands work to the thread that owns the open plan.
pub struct Desk {
    jobs: mpsc::Sender<Job>,
}

impl Desk {
    /// Starts the thread, with no plan open.
    pub fn new() -> std::io::Result<Desk> {
        let (jobs, inbox) = mpsc::channel::<Job>();
        std::thread::Builder::new().name("plan".into()).spawn(move || {
            let mut open = None;
            for job in inbox {
                job(&mut open);
            }
        })?;
        Ok(Desk { jobs })
    }

    /// Has `work` done after all that was handed over before, and does not wait for it. Should the thread
    /// have ended, whoever asks next is told.
    pub fn hand(&self, work: impl FnOnce(&mut Option<Plan>) + Send + 'static) {
        let _ = self.jobs.send(Box::new(work));
    }

    /// Has `work` done after a while, and again each time as much later, for as long as it says so.
    pub fn repeat(&self, after: Duration, work: fn(&mut Option<Plan>), again: bool) {
        let jobs = self.jobs.clone();
        let wait = move || {
            loop {
                std::thread::sleep(after);
                if jobs.send(Box::new(work)).is_err() || !again {
                    return;
                }
            }
        };
        // Without a thread to wait on, nothing is done by itself; whatever a person asks for still is.
        let _ = std::thread::Builder::new().name("later".into()).spawn(wait);
    }

    /// Runs `work` with whatever lies on the desk.
    pub async fn run<T: Send + 'static>(
        &self,
        work: impl FnOnce(&mut Option<Plan>) -> Result<T> + Send + 'static,
    ) -> Result<T> {
        let (reply, answer) = oneshot::channel();
        let job: Job = Box::new(move |open| {
            // Whoever asked may have gone; then nobody needs the answer.
            let _ = reply.send(work(open));
        });
        self.jobs.send(job).map_err(|_| gone())?;
        answer.await.map_err(|_| gone())?
    }

    /// Runs `work` with the open plan, or refuses if there is none.
    pub async fn with<T: Send + 'static>(
        &self,
        work: impl FnOnce(&mut Plan) -> Result<T> + Send + 'static,
    ) -> Result<T> {
        self.run(|open| work(open.as_mut().ok_or(Refusal::NoPlanOpen)?)).await
    }

    /// Closes the open plan, if any, and waits until that is done. For the end of the program.
    pub fn close(&self) {
        let (done, wait) = mpsc::channel();
        let job: Job = Box::new(move |open| {
            drop(open.take());
            let _ = done.send(());
        });
        if self.jobs.send(job).is_ok() {
            let _ = wait.recv();
        }
    }
}

/// The thread ends only by a defect: a panic in a job.
fn gone() -> Refusal {
    Refusal::Unexpected { detail: "the plan's thread has ended".into() }
}
