//! Which findings are asked for: `--client`, `--only`. Everything is read and checked all the same.

use std::collections::BTreeSet;

use crate::base::words::{say, say_with};
use crate::domain::finding::{Finding, Rule};
use crate::domain::library::Party;
use crate::domain::lint;
use crate::domain::lint::subject::nearest;
use crate::domain::sheet::Sheets;
use crate::shell::exit::{Exit, Failure};

/// What is asked for; everything where nothing is said.
#[derive(Debug, Default)]
pub(super) struct Selection {
    client: Option<String>,
    /// The codes of rules.
    only: Option<BTreeSet<&'static str>>,
}

impl Selection {
    /// `only`: codes of rules, or where rules come from. Fails with the nearest known name where one is unknown.
    pub fn new(client: Option<&str>, only: &[String]) -> Result<Self, Failure> {
        let mut codes = BTreeSet::new();
        for word in only {
            let mut meant = lint::rules().filter(|rule| is_of(rule, word)).map(|rule| rule.code).peekable();
            if meant.peek().is_none() {
                return Err(no_rule(word));
            }
            codes.extend(meant);
        }
        Ok(Self { client: client.map(str::to_owned), only: (!only.is_empty()).then_some(codes) })
    }

    /// Whether the client that was named is in the library; a failure with the nearest one where it is not.
    pub fn fits(&self, sheets: &Sheets) -> Result<(), Failure> {
        let Some(client) = &self.client else { return Ok(()) };
        let known = || sheets.folders.iter().map(|id| id.as_str());
        if known().any(|id| id == client) {
            return Ok(());
        }
        let message = say_with("check-no-client", [("client", client.as_str().into())]);
        let hint = match nearest(client, known()) {
            Some(near) => say_with("check-did-you-mean", [("name", near.into())]),
            None if known().next().is_none() => say("check-no-client-at-all"),
            None => say_with("check-no-client-hint", [("clients", known().collect::<Vec<_>>().join(", ").into())]),
        };
        Err(Failure::new(Exit::NotFound, message).hint(hint))
    }

    /// Whether this party is asked for: each where no client is named.
    pub fn wants(&self, party: &Party) -> bool {
        match (&self.client, party) {
            (None, _) => true,
            (Some(_), Party::Provider) => false,
            (Some(client), Party::Client(id)) => id.as_str() == client,
        }
    }

    pub fn holds(&self, finding: &Finding) -> bool {
        let of_rule = self.only.as_ref().is_none_or(|codes| codes.contains(finding.rule.code));
        of_rule && self.client.as_deref().is_none_or(|client| is_in_folder_of(&finding.spot.file, client))
    }
}

/// Whether a word of `--only` means this rule: its code, or one of its sources.
fn is_of(rule: &Rule, word: &str) -> bool {
    rule.code.eq_ignore_ascii_case(word) || rule.sources().any(|source| source.eq_ignore_ascii_case(word))
}

/// Also what is not a file of the library but stands in the client's folder, and the folder itself.
fn is_in_folder_of(file: &str, client: &str) -> bool {
    file.strip_prefix("clients/").is_some_and(|rest| rest.split('/').next() == Some(client))
}

/// There is no rule with this code and none that comes from it.
pub(super) fn no_rule(word: &str) -> Failure {
    let known: BTreeSet<&str> = lint::rules().flat_map(|rule| std::iter::once(rule.code).chain(rule.sources())).collect();
    let failure = Failure::new(Exit::NotFound, say_with("check-no-rule", [("code", word.into())]));
    let failure = match nearest(&word.to_ascii_uppercase(), known.into_iter()) {
        Some(near) => failure.hint(say_with("check-did-you-mean", [("name", near.into())])),
        None => failure,
    };
    failure.hint(say("check-no-rule-hint"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::finding::Spot;
    use crate::domain::lint::reading;

    fn finding(rule: &'static Rule, file: &str) -> Finding {
        Finding { rule, spot: Spot { file: file.into(), bytes: None }, message: "m".into(), label: None, help: None, fix: None }
    }

    fn only(words: &[&str]) -> Result<Selection, Failure> {
        Selection::new(None, &words.iter().map(|word| (*word).to_owned()).collect::<Vec<_>>())
    }

    #[test]
    fn by_code_and_by_source() {
        let twice = finding(&reading::TWICE, "library.ron");
        assert!(only(&[]).is_ok_and(|all| all.holds(&twice)));
        assert!(only(&["f007"]).is_ok_and(|some| some.holds(&twice)));
        assert!(only(&["L001", "r24"]).is_ok_and(|some| some.holds(&twice)));
        assert!(only(&["F006", "R25"]).is_ok_and(|some| !some.holds(&twice)));
        let failure = only(&["L001", "F07"]).err().map(|failure| (failure.exit, failure.hints.first().cloned()));
        assert_eq!(failure, Some((Exit::NotFound, Some("did you mean `F007`?".into()))));
        assert!(only(&[""]).is_err());
    }

    #[test]
    fn by_client() {
        let acme = Selection::new(Some("acme"), &[]).expect("a selection");
        for (file, held) in [
            ("clients/acme/client.ron", true),
            ("clients/acme/runbooks/deep/a.ron", true),
            ("clients/acme", true),
            ("clients/acme-new/client.ron", false),
            ("provider.ron", false),
            ("provider/runbooks/acme.ron", false),
        ] {
            assert_eq!(acme.holds(&finding(&reading::TWICE, file)), held, "{file}");
        }
    }
}
