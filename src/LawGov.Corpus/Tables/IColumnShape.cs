namespace LawGov.Corpus.Tables;

/// <summary>What rows and files need to know of a column.</summary>
internal interface IColumnShape
{
    /// <summary>Its name.</summary>
    string Name { get; }

    /// <summary>What its values are: <see cref="string"/>, <see cref="long"/>, <see cref="double"/>, <see cref="bool"/> or <see cref="DateOnly"/>.</summary>
    Type ValueType { get; }
}
