namespace LawGov.Readers.Html;

/// <summary>A label of an index table.</summary>
/// <param name="Field">What its value is.</param>
/// <param name="Rank">Of several labels for one field, the lower counts more: 成文日期 before 印发日期.</param>
/// <param name="IsTelling">Whether it stands in index tables only; 标题 and 名称 stand in many a table.</param>
internal readonly record struct IndexLabel(IndexField Field, int Rank, bool IsTelling);
