//! Eigenvector centrality.

use super::graph::Rows;

/// Small enough that nine digits are right.
const CLOSE: f64 = 1e-13;
/// More than any network of a council needs.
const MOST: usize = 50_000;

/// The leading eigenvector of the adjacency among `members`, who are all joined, of length 1; by power iteration on the
/// adjacency and the identity together, so that it settles also where every way has the same parity. None for one
/// alone.
pub(crate) fn eigenvector(rows: &Rows, members: &[usize]) -> Option<Vec<f64>> {
    if members.len() < 2 {
        return None;
    }
    let mut value = vec![0.0; rows.len()];
    let start = 1.0 / (members.len() as f64).sqrt();
    members.iter().for_each(|v| value[*v] = start);
    let mut next = value.clone();
    for _ in 0..MOST {
        for &v in members {
            next[v] = value[v] + rows.next_to(v).iter().map(|w| value[*w as usize]).sum::<f64>();
        }
        let length = members.iter().map(|v| next[*v] * next[*v]).sum::<f64>().sqrt();
        let mut moved: f64 = 0.0;
        for &v in members {
            next[v] /= length;
            moved = moved.max((next[v] - value[v]).abs());
        }
        std::mem::swap(&mut value, &mut next);
        if moved < CLOSE {
            break;
        }
    }
    Some(value)
}
