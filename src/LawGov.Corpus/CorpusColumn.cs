using LawGov.Corpus.Tables;

namespace LawGov.Corpus;

/// <summary>A column of a table.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">What it contains; every column may be empty.</param>
/// <param name="Meaning">What it means.</param>
public sealed record CorpusColumn(string Name, CorpusColumnType Type, string Meaning) : IColumnShape
{
    Type IColumnShape.ValueType => Type switch
    {
        CorpusColumnType.Text => typeof(string),
        CorpusColumnType.Integer => typeof(long),
        CorpusColumnType.Number => typeof(double),
        CorpusColumnType.Flag => typeof(bool),
        CorpusColumnType.Date => typeof(DateOnly),
        _ => throw new InvalidOperationException($"There is no such type of column: {Type}."),
    };
}
