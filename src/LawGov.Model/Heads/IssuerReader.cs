using LawGov.Model.Lexicon;
using LawGov.Model.Normalizing;
using LawGov.Model.Places;
using LawGov.Model.Writing;

namespace LawGov.Model.Heads;

/// <summary>Finds who issued a document, with their places completed.</summary>
/// <remarks>
/// Precedence: A the words before 关于 or 印发 in the title, unless they end in 等十二部门 or the signature names more; B the signature; C the letterhead and the
/// lines of names above the title; D the heading of an order; E 发文机关 of the index table; F the congress that passed a rule; G the name that a title begins with;
/// H 发布机构 and, where it names none, 来源 of the index table, where they are an authority. Where two name the same body the longer name is taken.
/// </remarks>
internal static class IssuerReader
{
    /// <summary>A name in front of other words of a value is not longer.</summary>
    private const int LongestName = 60;

    /// <summary>Whose page a document stands on without being theirs.</summary>
    private static readonly WordList Media = ["公司", "集团", "报社", "电视台", "出版社"];

    private const string YearMarks = "0123456789年度";

    /// <summary>Reads the issuers.</summary>
    public static List<string> Read(CompactText text, List<HeadLine> lines, IndexTable table, TitleReading title, Signature signature, string? agencyCode)
    {
        var signed = signature.Names.ConvertAll(range => text.Slice(range.Start, range.End).ToString());
        var names = Choose(text, lines, table, title, signed);
        var own = text.Slice(title.Title.Start, title.Title.End).ToString();
        // A signature whose date cannot be read still says how the name is written in full.
        List<string> written = [.. signed];
        foreach (var line in lines)
            if (line.Kind == HeadLineKind.Names) written.AddRange(Names(text, new TextRange(line.Start, line.End)));
        written.AddRange(Stated(text, table, IndexField.Issuer));
        var home = PlaceNames.Read(own.AsSpan().TrimStart(YearMarks)) > 0 ? own : Publisher(text, lines);
        return [.. names.Select(name => Provincial(Placed(Complete(name, text, written), home), agencyCode)).Distinct()];
    }

    /// <summary>近日，某市委转发了《市委宣传部、市司法局…》: whose offices the title names, the sentence in front of it says.</summary>
    private static string Publisher(CompactText text, List<HeadLine> lines)
    {
        if (LeadSentence.Find(text, lines) is not { IsOwn: true } lead) return SitePlaces.Find(text, lines)?.Name ?? "";
        var names = text.Slice(lead.Names.Start, lead.Names.End);
        return (names.StartsWith("中共") ? names[2..] : names).ToString();
    }

    private static List<string> Choose(CompactText text, List<HeadLine> lines, IndexTable table, TitleReading title, List<string> signed)
    {
        var titled = FromTitle(text, title, out var isOpen);
        if (titled.Count > 0 && !isOpen && !(signed.Count > titled.Count && titled.TrueForAll(name => signed.Exists(s => IsSame(s, name))))) return titled;
        var above = Letterhead(text, lines, title.Line);
        var stated = Stated(text, table, IndexField.Issuer);
        if (isOpen)
        {
            foreach (var list in (ReadOnlySpan<List<string>>)[signed, above, stated])
                if (list.Count > titled.Count) return list;
            return titled;
        }

        if (signed.Count > 0) return above.Count > signed.Count && signed.TrueForAll(name => above.Exists(a => IsSame(a, name))) ? above : signed;
        if (above.Count > 0) return above;
        if (title.Again > title.Line && Letterhead(text, lines, title.Again) is { Count: > 0 } between) return between;
        // A notice without a name asks for opinions on what others are to issue.
        if (title.Notice is { Issuer.IsEmpty: true } && FromTitle(text, title with { Notice = null }, out _) is { Count: > 0 } own) return own;
        if (Order(text, lines) is { Count: > 0 } order) return order;
        if (Speaker(text, lines, title) is { } speaker) return [speaker];
        if (stated.Count > 0) return stated;
        if (EnactmentNote.Find(text, lines) is { } note) return [note.Body];
        if (TitledAuthority.Find(text.Slice(title.Title.Start, title.Title.End)) is { } named) return [named];
        if (LeadSentence.Find(text, lines) is { } lead && TitleText.Plain(text.Slice(lead.Title.Start, lead.Title.End)) == TitleText.Plain(text.Slice(title.Title.Start, title.Title.End)) && lead.Authorities(text) is { Count: > 0 } drafters) return drafters;
        if (text.Slice(title.Title.Start, title.Title.End).StartsWith("中华人民共和国")) return [];
        foreach (var field in (ReadOnlySpan<IndexField>)[IndexField.Publisher, IndexField.Source])
            if (Stated(text, table, field) is { Count: > 0 } publishers) return publishers;
        return TitledAuthority.OfLevel(text.Slice(title.Title.Start, title.Title.End)) is { } bureau ? [bureau] : [];
    }

    /// <summary>The names that a value of the index table consists of, or begins with up to a gap: words of a label that is not known may stand behind.</summary>
    private static List<string> Stated(CompactText text, IndexTable table, IndexField field)
    {
        foreach (var value in table.Values(field))
        {
            // The office of a page, 人大办公室 or 政府办公室, without whose.
            if (field != IndexField.Issuer && text.Slice(value.Start, value.End) is var stated && (stated.StartsWith("人大") || stated.StartsWith("政府") || stated.StartsWith("党政") || stated.StartsWith("办公") || Media.IsAtEndOf(stated))) continue;
            if (Names(text, value) is { Count: > 0 } names) return names;
            for (var at = value.Start + 3; at < Math.Min(value.End, value.Start + LongestName); at++)
                if (text.IsGap(at, acrossLines: false) && Names(text, value with { End = at }) is { Count: > 0 } first) return first;
        }

        return [];
    }

    /// <summary>The names in front of 关于, of the notice or of the title itself. <paramref name="isOpen"/> tells that others are left to the signature.</summary>
    private static List<string> FromTitle(CompactText text, TitleReading title, out bool isOpen)
    {
        isOpen = false;
        var range = title.Notice is { } notice ? notice.Issuer : title.Title;
        if (title.Notice is null)
        {
            var content = text.Slice(range.Start, range.End);
            var about = content.IndexOf("关于");
            if (about < 0) about = content.IndexOf("转发");
            if (about <= 0) return [];
            // 国务院批转某部关于…, 某省人民政府办公厅转发省水利厅关于…: the second body wrote what the first one passes on.
            foreach (var passing in (ReadOnlySpan<string>)["批转", "转发"])
                if (content[..about].IndexOf(passing) is var verbAt and > 2 && AuthorityWords.IsAuthority(content[..verbAt])) about = verbAt;
            // 某省人民政府贯彻国务院关于…: the second body is the one that is obeyed.
            if (content[..about].IndexOf("贯彻") is var verb and > 3 && AuthorityWords.IsAuthority(content[..verb])) about = verb;
            range = range with { End = range.Start + about };
        }

        // 某部、某部发布关于…: the verb is no part of the names.
        foreach (var verb in (ReadOnlySpan<string>)["发布", "出台", "下发", "发出", "联合"])
            if (text.Slice(range.Start, range.End).EndsWith(verb)) range = range with { End = range.End - verb.Length };
        if (range.Length < 2) return [];
        var length = AuthorityNames.WithoutCollective(text.Slice(range.Start, range.End));
        isOpen = length < range.Length;
        var names = AuthorityNames.Split(text, range.Start, range.Start + length);
        if (names.Count == 0 && AuthorityNames.FindStart(text, range.Start, range.Start + length) is var start and > 0) names = AuthorityNames.Split(text, start, range.Start + length);
        return names.ConvertAll(name => text.Slice(name.Start, name.End).ToString());
    }

    /// <summary>A report names the one who gives it below its title.</summary>
    private static string? Speaker(CompactText text, List<HeadLine> lines, TitleReading title)
    {
        if (!DocumentWords.StripBrackets(text.Slice(title.Title.Start, title.Title.End)).EndsWith("报告")) return null;
        foreach (var line in lines)
            if (line.Kind == HeadLineKind.Text && SpeakerLine.AuthorityOf(text.Slice(line.Start, line.End)) is { } authority) return authority;
        return null;
    }

    private static List<string> Letterhead(CompactText text, List<HeadLine> lines, int title)
    {
        var names = new List<string>();
        for (var i = 0; i < lines.Count && i <= title; i++)
        {
            var end = lines[i].End;
            if (lines[i].Kind == HeadLineKind.Letterhead && text.Slice(lines[i].Start, end).EndsWith("文件")) end -= 2;
            else if (lines[i].Kind != HeadLineKind.Names) continue;
            foreach (var name in AuthorityNames.Split(text, lines[i].Start, end)) names.Add(text.Slice(name.Start, name.End).ToString());
        }

        return names;
    }

    private static List<string> Order(CompactText text, List<HeadLine> lines)
    {
        foreach (var line in lines)
        {
            var content = text.Slice(line.Start, line.End);
            if (line.Kind == HeadLineKind.Order && AuthorityWords.IsOrderHeading(content)) return Names(text, new TextRange(line.Start, line.End - 1));
            if (line.Kind == HeadLineKind.Number && DocumentNumbers.ReadWhole(content, out _) is { Form: DocumentNumberForm.Series } number && AuthorityWords.IsAuthority(number.AgencyCode.AsSpan().TrimEnd('令'))) return [number.AgencyCode.TrimEnd('令')];
        }

        return [];
    }

    private static List<string> Names(CompactText text, TextRange range) =>
        range.IsEmpty ? [] : AuthorityNames.Split(text, range.Start, range.End).ConvertAll(name => text.Slice(name.Start, name.End).ToString());

    private static bool IsSame(string one, string other) => one.EndsWith(other, StringComparison.Ordinal) || other.EndsWith(one, StringComparison.Ordinal) || one.StartsWith(other, StringComparison.Ordinal);

    /// <summary>市财政局 above the title of a document of 某市 is that of the 市.</summary>
    private static string Placed(string name, ReadOnlySpan<char> title)
    {
        if (name[0] is not ('省' or '市' or '县' or '区' or '旗' or '州') || PlaceNames.Read(name) > 0) return name;
        title = title.TrimStart(YearMarks);
        var place = PlaceNames.Read(title);
        if (place <= 2 || title[place - 1] != name[0]) return name;
        var organ = name.AsSpan(1);
        // 市委 and 市政府 are written so in the words of a text alone.
        if (organ.StartsWith("委") && !organ.StartsWith("委员会")) return string.Concat("中共", title[..place], organ);
        return string.Concat(title[..place], organ.StartsWith("政府") ? "人民" : "", organ);
    }

    /// <summary>省人民政府 above 鄂政发〔2018〕26号 is that of 湖北省.</summary>
    private static string Provincial(string name, string? agencyCode)
    {
        var level = name.StartsWith('省') ? "省" : name.StartsWith("自治区", StringComparison.Ordinal) ? "自治区" : null;
        if (level is null || agencyCode is not { Length: > 0 } || !Gazetteer.Default.TryFindByCharacter(agencyCode[0], out var province) || !province.Name.EndsWith(level, StringComparison.Ordinal)) return name;
        return string.Concat(province.Name, name.AsSpan(level.Length));
    }

    /// <summary>Puts the superior place in front, and ends a party committee's short name as its signature does.</summary>
    private static string Complete(string name, CompactText text, List<string> signatures)
    {
        foreach (var signature in signatures)
            if (signature.Length > name.Length && (signature.EndsWith(name, StringComparison.Ordinal) || AuthorityForms.IsFullOf(signature, name))) return signature;
        var party = name.StartsWith("中共", StringComparison.Ordinal) ? 2 : 0;
        var place = PlaceNames.Read(name.AsSpan(party));
        if (place == 0) return name;
        return string.Concat(name.AsSpan(0, party), PlaceCompletion.Superior(text, name.AsSpan(party, place)), name.AsSpan(party));
    }
}
