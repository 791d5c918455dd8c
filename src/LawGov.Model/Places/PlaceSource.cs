namespace LawGov.Model.Places;

/// <summary>How the place of a unit was found.</summary>
internal enum PlaceSource
{
    /// <summary>Neither the name nor the document says it.</summary>
    None,

    /// <summary>From the document: the name says no place.</summary>
    Document,

    /// <summary>From a name before it in the same clause.</summary>
    Clause,

    /// <summary>From a level word: 市, 区, 国家.</summary>
    LevelWord,

    /// <summary>From a place name with its level word: 通辽市, 闵行区.</summary>
    Named,

    /// <summary>From a place name without level word: 上海, 通辽.</summary>
    Bare,
}
