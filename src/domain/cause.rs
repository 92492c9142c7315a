//! Where a fault is (X1) and what causes it (R26–R28): the two questions of triage.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Where the fault lies (X1).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
pub enum Place {
    /// At the client.
    Client,
    /// At the provider.
    Provider,
    /// Between the two, or at a carrier.
    Interface,
}

impl Place {
    pub const ALL: [Place; 3] = [Place::Client, Place::Provider, Place::Interface];
}

/// What causes the fault. The first group is technical, the second application-specific, the third a security matter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
pub enum Cause {
    /// Technical: a disk, file system or table space is full.
    DataCarrierFull,
    /// Technical: a line, switch, router or name service fails.
    Network,
    /// Technical: a device is broken.
    Hardware,
    /// Technical: power fails.
    Power,
    /// Technical: cooling fails.
    Climate,
    /// Technical: the operating system or what belongs to it fails.
    OperatingSystem,
    /// Technical: memory, processors, connections or handles are used up.
    ResourcesExhausted,
    /// Technical: a certificate or key is no longer valid.
    CertificateExpired,
    /// Technical: a clock is wrong.
    TimeNotInSync,
    /// Technical: anything else of the machinery.
    OtherTechnical,

    /// Application: a record cannot be processed.
    WrongDataRecord,
    /// Application: the program is wrong.
    ProgramError,
    /// Application: a parameter or setting is wrong.
    WrongParameter,
    /// Application: what should have come in did not.
    InputMissing,
    /// Application: jobs ran in the wrong order, twice or not at all.
    BatchOutOfOrder,
    /// Application: anything else of the application.
    OtherApplication,

    /// Security: somebody may be in who does not belong there.
    SuspectedIntrusion,
    /// Security: malicious programs.
    Malware,
    /// Security: data went where they do not belong.
    DataLeak,
    /// Security: anything else.
    OtherSecurity,

    /// Nobody knows yet.
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
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
pub enum Scope {
    /// Any cause.
    Any,
    /// Any technical cause.
    Technical,
    /// Any cause in the application.
    Application,
    /// Any security matter.
    Security,
    /// A disk, file system or table space is full.
    DataCarrierFull,
    /// A line, switch, router or name service fails.
    Network,
    /// A device is broken.
    Hardware,
    /// Power fails.
    Power,
    /// Cooling fails.
    Climate,
    /// The operating system or what belongs to it fails.
    OperatingSystem,
    /// Memory, processors, connections or handles are used up.
    ResourcesExhausted,
    /// A certificate or key is no longer valid.
    CertificateExpired,
    /// A clock is wrong.
    TimeNotInSync,
    /// Anything else of the machinery.
    OtherTechnical,
    /// A record cannot be processed.
    WrongDataRecord,
    /// The program is wrong.
    ProgramError,
    /// A parameter or setting is wrong.
    WrongParameter,
    /// What should have come in did not.
    InputMissing,
    /// Jobs ran in the wrong order, twice or not at all.
    BatchOutOfOrder,
    /// Anything else of the application.
    OtherApplication,
    /// Somebody may be in who does not belong there.
    SuspectedIntrusion,
    /// Malicious programs.
    Malware,
    /// Data went where they do not belong.
    DataLeak,
    /// Anything else.
    OtherSecurity,
    /// Nobody knows yet.
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

    /// The kind of the causes for which it is written. None: for any cause at all.
    pub fn kind(self) -> Option<CauseKind> {
        match self {
            Scope::Any => None,
            Scope::Technical => Some(CauseKind::Technical),
            Scope::Application => Some(CauseKind::Application),
            Scope::Security => Some(CauseKind::Security),
            exact => Cause::ALL.into_iter().find(|cause| Scope::exactly(*cause) == exact).map(Cause::kind),
        }
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
