//! Where a fault is (X1) and what causes it (R26–R28): the two questions of triage.

use serde::{Deserialize, Serialize};

/// Where the fault lies (X1).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Place {
    Client,
    Provider,
    Interface,
}

impl Place {
    pub const ALL: [Place; 3] = [Place::Client, Place::Provider, Place::Interface];
}

/// What causes the fault. The first group is technical, the second application-specific, the third a security matter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Cause {
    DataCarrierFull,
    Network,
    Hardware,
    Power,
    Climate,
    OperatingSystem,
    ResourcesExhausted,
    CertificateExpired,
    TimeNotInSync,
    OtherTechnical,

    WrongDataRecord,
    ProgramError,
    WrongParameter,
    InputMissing,
    BatchOutOfOrder,
    OtherApplication,

    SuspectedIntrusion,
    Malware,
    DataLeak,
    OtherSecurity,

    Unknown,
}

/// The kind of a cause: the row of the authority table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum CauseKind {
    Technical,
    Application,
    Security,
    Unknown,
}

impl CauseKind {
    pub const ALL: [CauseKind; 4] = [CauseKind::Technical, CauseKind::Application, CauseKind::Security, CauseKind::Unknown];
}

impl Cause {
    pub const ALL: [Cause; 21] = [
        Cause::DataCarrierFull,
        Cause::Network,
        Cause::Hardware,
        Cause::Power,
        Cause::Climate,
        Cause::OperatingSystem,
        Cause::ResourcesExhausted,
        Cause::CertificateExpired,
        Cause::TimeNotInSync,
        Cause::OtherTechnical,
        Cause::WrongDataRecord,
        Cause::ProgramError,
        Cause::WrongParameter,
        Cause::InputMissing,
        Cause::BatchOutOfOrder,
        Cause::OtherApplication,
        Cause::SuspectedIntrusion,
        Cause::Malware,
        Cause::DataLeak,
        Cause::OtherSecurity,
        Cause::Unknown,
    ];

    pub fn kind(self) -> CauseKind {
        use Cause::*;
        match self {
            DataCarrierFull | Network | Hardware | Power | Climate | OperatingSystem | ResourcesExhausted | CertificateExpired
            | TimeNotInSync | OtherTechnical => CauseKind::Technical,
            WrongDataRecord | ProgramError | WrongParameter | InputMissing | BatchOutOfOrder | OtherApplication => CauseKind::Application,
            SuspectedIntrusion | Malware | DataLeak | OtherSecurity => CauseKind::Security,
            Unknown => CauseKind::Unknown,
        }
    }
}

/// For which causes an instruction is written: one cause, a kind of causes, or any cause at all.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Scope {
    Any,
    Technical,
    Application,
    Security,
    DataCarrierFull,
    Network,
    Hardware,
    Power,
    Climate,
    OperatingSystem,
    ResourcesExhausted,
    CertificateExpired,
    TimeNotInSync,
    OtherTechnical,
    WrongDataRecord,
    ProgramError,
    WrongParameter,
    InputMissing,
    BatchOutOfOrder,
    OtherApplication,
    SuspectedIntrusion,
    Malware,
    DataLeak,
    OtherSecurity,
    Unknown,
}

impl Scope {
    /// The scopes that fit a cause, the narrowest first.
    pub fn fitting(cause: Cause) -> impl Iterator<Item = Scope> {
        let kind = match cause.kind() {
            CauseKind::Technical => Some(Scope::Technical),
            CauseKind::Application => Some(Scope::Application),
            CauseKind::Security => Some(Scope::Security),
            CauseKind::Unknown => None,
        };
        [Some(Scope::exactly(cause)), kind, Some(Scope::Any)].into_iter().flatten()
    }

    pub fn exactly(cause: Cause) -> Scope {
        match cause {
            Cause::DataCarrierFull => Scope::DataCarrierFull,
            Cause::Network => Scope::Network,
            Cause::Hardware => Scope::Hardware,
            Cause::Power => Scope::Power,
            Cause::Climate => Scope::Climate,
            Cause::OperatingSystem => Scope::OperatingSystem,
            Cause::ResourcesExhausted => Scope::ResourcesExhausted,
            Cause::CertificateExpired => Scope::CertificateExpired,
            Cause::TimeNotInSync => Scope::TimeNotInSync,
            Cause::OtherTechnical => Scope::OtherTechnical,
            Cause::WrongDataRecord => Scope::WrongDataRecord,
            Cause::ProgramError => Scope::ProgramError,
            Cause::WrongParameter => Scope::WrongParameter,
            Cause::InputMissing => Scope::InputMissing,
            Cause::BatchOutOfOrder => Scope::BatchOutOfOrder,
            Cause::OtherApplication => Scope::OtherApplication,
            Cause::SuspectedIntrusion => Scope::SuspectedIntrusion,
            Cause::Malware => Scope::Malware,
            Cause::DataLeak => Scope::DataLeak,
            Cause::OtherSecurity => Scope::OtherSecurity,
            Cause::Unknown => Scope::Unknown,
        }
    }
}
