namespace LawGov.Model.PrintedTables;

/// <summary>What stands in a column, as far as its name says more than its kind.</summary>
internal enum ColumnShape
{
    /// <summary>What columns of the kind contain.</summary>
    Any = 0,

    /// <summary>分值: a number.</summary>
    Number,

    /// <summary>责任领导, 联系人: names of persons, perhaps with a telephone number.</summary>
    Persons,

    /// <summary>类别, 领域: a short name for several rows, which stands once above them.</summary>
    Group,

    /// <summary>预期成果, 成果形式: words for each row.</summary>
    Result,
}
