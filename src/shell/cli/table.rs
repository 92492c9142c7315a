//! Columns of text, measured in terminal cells; the last column is as long as it is.

use super::output::Out;
use crate::base::text::{SafeText, cells};
use crate::shell::exit::Failure;

/// A column is never made wider than this for the sake of one long entry.
const WIDEST: usize = 40;

/// Rows of the same number of columns.
#[derive(Debug)]
pub struct Table<const N: usize> {
    rows: Vec<[SafeText; N]>,
}

impl<const N: usize> Default for Table<N> {
    fn default() -> Self {
        Self { rows: Vec::new() }
    }
}

impl<const N: usize> Table<N> {
    pub fn row(&mut self, row: [SafeText; N]) {
        self.rows.push(row);
    }

    pub fn print(&self, out: &mut Out) -> Result<(), Failure> {
        self.lines().try_for_each(|line| out.line(line))
    }

    pub fn lines(&self) -> impl Iterator<Item = String> + '_ {
        let mut widths = [0; N];
        for row in &self.rows {
            for (width, cell) in widths.iter_mut().zip(row) {
                *width = cells(cell.as_str()).min(WIDEST).max(*width);
            }
        }
        self.rows.iter().map(move |row| {
            let mut line = String::new();
            for (width, cell) in widths.iter().zip(row) {
                line.push_str(cell.one_line().as_str());
                let gap = width.saturating_sub(cells(cell.as_str())) + 2;
                line.extend(std::iter::repeat_n(' ', gap));
            }
            line.trim_end().to_owned()
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_stand_below_each_other_whatever_the_letters() {
        let mut table = Table::default();
        table.row(["漢字".into(), "one".into()]);
        table.row(["a".into(), "two\nlines".into()]);
        assert_eq!(table.lines().collect::<Vec<_>>(), ["漢字  one", "a     two <U+000A> lines"]);
    }
}
