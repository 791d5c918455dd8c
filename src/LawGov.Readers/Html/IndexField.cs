namespace LawGov.Readers.Html;

/// <summary>What an entry of an index table is.</summary>
internal enum IndexField
{
    /// <summary>Kept as written, and nothing more.</summary>
    Other = 0,

    /// <summary>索引号.</summary>
    IndexNumber,

    /// <summary>发文字号.</summary>
    DocumentNumber,

    /// <summary>成文日期.</summary>
    SignedOn,

    /// <summary>发布日期.</summary>
    PublishedOn,

    /// <summary>发文机关.</summary>
    Issuer,

    /// <summary>发布机构.</summary>
    Publisher,

    /// <summary>网站名称.</summary>
    Site,

    /// <summary>标题.</summary>
    Title,
}
