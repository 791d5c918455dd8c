namespace LawGov.Analysis.FollowUp;

/// <summary>What a measure word measures; only values of one kind are compared.</summary>
internal enum QuantityKind
{
    Count = 0,
    Share,
    Points,
    Money,
    Length,
    Area,
    People,
    StudyHours,
    Time,
}
