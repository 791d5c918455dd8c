namespace LawGov.Corpus.Tables;

/// <summary>What rows and files need to know of a table; the schema, which the rooms do not know, implements it.</summary>
internal interface ITableShape
{
    /// <summary>Its name, that of its file without the ending.</summary>
    string Name { get; }

    /// <summary>Whether each row is a document of its own; the rows of other tables belong to one.</summary>
    bool IsOfDocuments { get; }

    /// <summary>Its columns; the first is the id of the document.</summary>
    IReadOnlyList<IColumnShape> Columns { get; }
}
