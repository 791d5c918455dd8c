namespace LawGov.Model.Heads;

/// <summary>What a label of an index table stands for.</summary>
internal enum IndexField
{
    /// <summary>Something that is no part of the model.</summary>
    Other = 0,

    Title,

    Number,

    Issuer,

    /// <summary>Who put the page on the web: an issuer only where nothing else names one.</summary>
    Publisher,

    /// <summary>Whose text the page took over: an issuer only where not even a publisher is named.</summary>
    Source,

    SignedOn,

    PublishedOn,

    /// <summary>When the page was changed: a date of publication only where nothing else gives one.</summary>
    UpdatedOn,

    IndexNumber,
}
