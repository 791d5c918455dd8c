using LawGov.Model.Clauses;
using LawGov.Model.Writing;

namespace LawGov.Model.PrintedTables;

/// <summary>Tells by the name of a column what stands in it, where its kind does not say.</summary>
internal static class ColumnShapes
{
    private static readonly WordList Persons = ["联系人", "责任人", "负责人"];

    private static readonly WordList Numbers = ["分值", "分数", "得分"];

    private static readonly WordList Groups = ["类别", "分类", "类型", "领域", "板块", "方面", "一级指标"];

    /// <summary>The shapes of the columns of a table.</summary>
    /// <param name="kinds">What the columns contain.</param>
    /// <param name="names">Their names.</param>
    public static List<ColumnShape> Of(List<ColumnKind> kinds, List<string> names)
    {
        var texts = kinds.Count(k => k == ColumnKind.Text);
        return [.. kinds.Select((kind, c) => kind == ColumnKind.Other ? OfOther(names[c]) : kind == ColumnKind.Text && texts > 1 && Groups.IsAtEndOf(names[c]) ? ColumnShape.Group : ColumnShape.Any)];
    }

    /// <summary>Cost of an empty cell.</summary>
    /// <param name="kinds">What the columns contain.</param>
    /// <param name="shapes">Their shapes.</param>
    /// <param name="column">The column.</param>
    public static double CostOfEmpty(List<ColumnKind> kinds, List<ColumnShape> shapes, int column) => shapes[column] switch
    {
        ColumnShape.Group => 0.5,
        ColumnShape.Persons or ColumnShape.Number or ColumnShape.Result => 3,
        _ => EmptyCells.CostOf(kinds, column),
    };

    private static ColumnShape OfOther(string name) =>
        Numbers.IsAtEndOf(name) ? ColumnShape.Number
        : name.Contains("领导", StringComparison.Ordinal) || name.Contains("联系人", StringComparison.Ordinal) || Persons.IsAtEndOf(name) ? ColumnShape.Persons
        : name.Contains("成果", StringComparison.Ordinal) || name.Contains("成效", StringComparison.Ordinal) ? ColumnShape.Result
        : ColumnShape.Any;
}
