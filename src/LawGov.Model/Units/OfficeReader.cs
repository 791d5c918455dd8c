using LawGov.Model.Places;
using LawGov.Model.Writing;

namespace LawGov.Model.Units;

/// <summary>
/// Reads internal offices (内设机构): the 处, 科 and 室 of the issuing agency, and the agency itself (本局).
/// </summary>
internal sealed class OfficeReader(UnitIndex index)
{
    private static readonly WordList AgencyEndings = ["厅", "局", "委员会", "委", "部", "署", "海关", "法院", "检察院", "总队", "支队", "管委会"];

    // Names that every agency has inside; only under an agency of its own they mean the internal one.
    private static readonly string[] InternalNames =
        ["办公室", "信息中心", "机关党委", "机关纪委", "机关工会", "机关党总支", "研究室", "督查室", "机关服务中心", "稽查局", "执法总队", "执法支队", "执法大队", "工会", "团委", "宣传中心", "质量发展局"];

    private static readonly string[] SelfNames =
        ["本局", "我局", "本委", "我委", "本厅", "我厅", "本部", "本机关", "本单位", "我单位", "局机关", "厅机关", "委机关", "发文单位", "发文机关"];

    // These end like an office and are units of their own; under an agency that issues the document they may be its offices.
    private static readonly WordList UnitEndings = ["管理处", "服务处"];

    // These end like an office and are none.
    private static readonly WordList OtherEndings = ["办事处", "公司", "教室", "处室", "科室"];

    // What an agency's own units end in when the catalogue does not know them: 厅督查小组, 12315中心.
    private static readonly WordList OwnEndings = ["办", "办公室", "中心", "小组", "专班", "队", "站", "所", "院", "党委", "党总支"];

    /// <summary>The issuing agency itself, or one of its offices; null when the issuer is unknown or a government.</summary>
    public UnitReference? ReadOwn(ReadOnlySpan<char> text, UnitContext context)
    {
        if (context.Issuer is not { Length: > 2 } issuer || !IsAgency(issuer)) return null;
        foreach (var name in SelfNames)
            if (text.SequenceEqual(name)) return Self(issuer, context);
        var isInternal = IsOfficeName(text);
        foreach (var name in InternalNames) isInternal |= text.SequenceEqual(name);
        return isInternal && !IsPlaced(text, context)
            ? UnitComposer.InternalOffice(issuer, text, PlaceReader.OfDocument(context.Jurisdiction), Confidence.High, UnitReason.Office)
            : null;
    }

    /// <summary>A unit of the issuing agency that no catalogue lists; null when the issuer is unknown or a government.</summary>
    public UnitReference? ReadOwnForm(ReadOnlySpan<char> text, UnitContext context)
    {
        if (text.Length is < 3 or > 16 || context.Issuer is not { Length: > 2 } issuer || !IsAgency(issuer)) return null;
        if (!OwnEndings.IsAtEndOf(text) || index.Places.StartsWithBareName(text)) return null;
        // A text that only looks like an agency (two issuers run together) has no offices.
        return new BodyReader(index).Read(issuer, context with { Issuer = null }, default) is null
            ? null
            : UnitComposer.InternalOffice(issuer, text, PlaceReader.OfDocument(context.Jurisdiction), Confidence.Medium, UnitReason.Office);
    }

    /// <summary>A name of the form of an office, when the agency is unknown.</summary>
    public static UnitReference? ReadForm(ReadOnlySpan<char> text, UnitContext context) => IsOfficeName(text) && !UnitEndings.IsAtEndOf(text)
        ? UnitComposer.InternalOffice(default, text, PlaceReader.OfDocument(context.Jurisdiction), Confidence.Low, UnitReason.OfficeForm)
        : null;

    /// <summary>Whether a text has the form of an office's name: 2–16 characters ending in 处, 科, 室 or 股.</summary>
    public static bool IsOfficeName(ReadOnlySpan<char> text)
    {
        if (text.Length is < 3 or > 16 || text[^1] is not ('处' or '科' or '室' or '股')) return false;
        if (OtherEndings.IsAtEndOf(text) || ContainsOffice(text)) return false;
        foreach (var c in text)
            if (!char.IsLetterOrDigit(c) || c is '各' or '等') return false;
        return !text.Contains("相关", StringComparison.Ordinal) && !text.Contains("有关", StringComparison.Ordinal);
    }

    /// <summary>质量发展处注册处: two offices whose mark between was lost. In 案件处理科 and 行政处罚室 the character is part of a word.</summary>
    private static bool ContainsOffice(ReadOnlySpan<char> text)
    {
        var at = text[..^1].IndexOf('处');
        return at >= 2 && at + 3 < text.Length && text[at + 1] is not ('理' or '置' or '罚' or '分' or '方' or '突' or '级');
    }

    /// <summary>Whether a text is the branch part of a name: 浦东分局, 执法大队.</summary>
    public static bool IsBranchName(ReadOnlySpan<char> text) => text.Length is >= 2 and <= 10
        && (text.EndsWith("分局", StringComparison.Ordinal) || text.EndsWith("支队", StringComparison.Ordinal) || text.EndsWith("大队", StringComparison.Ordinal)
            || text.EndsWith("总队", StringComparison.Ordinal) || text.EndsWith("支局", StringComparison.Ordinal) || text.EndsWith("机关", StringComparison.Ordinal));

    /// <summary>Whether an issuer is one agency and neither a government nor a party committee, whose own offices are bodies of the catalogue.</summary>
    private static bool IsAgency(string issuer) =>
        issuer[^1] is not ('府' or '室') && !issuer.StartsWith("中共", StringComparison.Ordinal) && AgencyEndings.IsAtEndOf(issuer);

    /// <summary>A level word in front makes it an office of the place: 市政府研究室, 省委政研室.</summary>
    private bool IsPlaced(ReadOnlySpan<char> text, UnitContext context)
    {
        for (var length = 1; length <= Math.Min(8, text.Length - 2); length++)
            if (index.Places.TryRead(text[..length], context.Jurisdiction, out _) && index.TryFind(text[length..], out _)) return true;
        return false;
    }

    private UnitReference Self(string issuer, UnitContext context)
    {
        var own = new BodyReader(index).Read(issuer, context with { Issuer = null }, default);
        return (own ?? UnitComposer.InternalOffice(issuer, default, PlaceReader.OfDocument(context.Jurisdiction), Confidence.High, UnitReason.Self)) with
        {
            CanonicalName = issuer,
            Reason = UnitReason.Self,
        };
    }
}
