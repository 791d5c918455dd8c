namespace LawGov.Office.Ledgers;

/// <summary>The columns of a ledger, in their order.</summary>
internal enum LedgerColumn
{
    Number,
    Text,
    Leads,
    Others,
    When,
    DueOn,
    Targets,
    State,
    Progress,
    CompletedOn,
    Remarks,
    Article,
    Part,
    Path,
    Line,
    Change,
    Id,
}
