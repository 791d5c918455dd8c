using LawGov.Corpus.Tables;
using LawGov.Model;

namespace LawGov.Corpus;

/// <summary>A table: its name and its columns. The first column is the id of the document, by which rows are ordered.</summary>
/// <param name="Kind">Which table.</param>
/// <param name="Name">Its name, that of its file without the ending.</param>
/// <param name="Columns">Its columns.</param>
public sealed record CorpusTable(CorpusTables Kind, string Name, ValueList<CorpusColumn> Columns) : ITableShape
{
    bool ITableShape.IsOfDocuments => Kind == CorpusTables.Documents;

    IReadOnlyList<IColumnShape> ITableShape.Columns => Columns;
}
