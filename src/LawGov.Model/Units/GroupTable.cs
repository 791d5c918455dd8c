using System.Collections.Frozen;
using LawGov.Model.Places;

namespace LawGov.Model.Units;

/// <summary>
/// Reads collective phrases. Written forms:
/// <list type="bullet">
/// <item>a phrase of the catalogue as it is: 各街镇, 县(市、区)人民政府</item>
/// <item>qualifiers and a noun: 各 + 相关 + 部门单位, 市 + 政府 + 有关 + 部门, 全区 + 行政执法单位</item>
/// <item>any words and an open noun: 领导小组 + 成员单位</item>
/// <item>各级, a function, and 部门 or 机构: 各级市场监管部门</item>
/// </list>
/// </summary>
internal sealed class GroupTable
{
    /// <summary>Group of phrases such as 各级司法行政部门, whose function stands in the middle.</summary>
    private const string LevelSystem = "level-system";

    private static readonly string[] SystemNouns = ["主管部门", "行政部门", "监管部门", "管理部门", "部门", "机构", "机关", "系统"];

    private static readonly string[] RelevanceWords = ["相关", "有关", "等", "对应", "涉及", "其他", "相应"];

    private static readonly string[] SentenceWords = ["为", "均", "列", "下同", "以下", "不再", "须", "需", "，", ","];

    private readonly UnitCatalogue _catalogue;
    private readonly FrozenDictionary<string, UnitGroup>.AlternateLookup<ReadOnlySpan<char>> _phrases;
    private readonly FrozenDictionary<string, UnitGroup>.AlternateLookup<ReadOnlySpan<char>> _nouns;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _qualifiers;
    private readonly OpenNoun[] _openNouns;
    private readonly UnitGroup? _levelSystem;
    private readonly int _longestQualifier;

    public GroupTable(UnitCatalogue catalogue)
    {
        _catalogue = catalogue;
        _phrases = Table(catalogue, g => g.Phrases);
        _nouns = Table(catalogue, g => g.Nouns);
        var qualifiers = catalogue.Data.GroupQualifiers;
        _longestQualifier = qualifiers.Count == 0 ? 0 : qualifiers.Max(q => q.Length);
        _qualifiers = qualifiers.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        _openNouns = [.. catalogue.Groups.SelectMany(g => g.OpenNouns.Select(n => new OpenNoun(n, g))).OrderByDescending(n => n.Noun.Length)];
        _levelSystem = catalogue.FindGroup(LevelSystem);
    }

    /// <summary>Whether the text is a phrase of the catalogue as it is.</summary>
    public bool TryFindPhrase(ReadOnlySpan<char> text, out UnitGroup group) => _phrases.TryGetValue(text, out group!);

    /// <summary>Whether the text is the noun of a group, without qualifiers.</summary>
    public bool IsNoun(ReadOnlySpan<char> text) => _nouns.TryGetValue(text, out _);

    /// <summary>Reads a phrase built of qualifiers and a noun, or of any words and an open noun.</summary>
    public bool TryRead(ReadOnlySpan<char> text, out UnitGroup group)
    {
        group = null!;
        if (text.Length is < 2 or > 40) return false;
        Span<bool> reached = stackalloc bool[text.Length + 1];
        reached[0] = true;
        for (var start = 0; start < text.Length; start++)
        {
            if (!reached[start]) continue;
            // 综合处 is an office; 各处 are many.
            if (start > 0 && (start + 1 < text.Length || IsCollective(text[..start])) && !IsInstitution(text, start) && _nouns.TryGetValue(text[start..], out group!))
            {
                group = ForRelevance(group, text[..start]);
                return true;
            }
            if (start > 0 && TrySeries(text[start..], out group)) return true;
            for (var length = 1; length <= _longestQualifier && start + length <= text.Length; length++)
                if (_qualifiers.Contains(text.Slice(start, length))) reached[start + length] = true;
        }
        if (!IsSentence(text))
            foreach (var (noun, itsGroup) in _openNouns)
                if (text.Length > noun.Length && text.EndsWith(noun, StringComparison.Ordinal))
                {
                    group = itsGroup;
                    return true;
                }
        return text.StartsWith("各级", StringComparison.Ordinal) && TryReadSystem(text, out group);
    }

    /// <summary>县图书馆, 市医院: a level has one of them; 各图书馆 are many.</summary>
    public static bool IsInstitution(ReadOnlySpan<char> text, int noun) =>
        noun == 1 && "省市州盟区县旗镇乡".Contains(text[0], StringComparison.Ordinal) && text[1..] is "图书馆" or "博物馆" or "医院" or "服务中心";

    private static bool IsCollective(ReadOnlySpan<char> qualifiers) => qualifiers.IndexOfAny('各', '关') >= 0;

    /// <summary>Places by their levels: 县(市、区), 乡镇(街道)人民政府.</summary>
    private bool TrySeries(ReadOnlySpan<char> text, out UnitGroup group)
    {
        group = null!;
        if (!PlaceSeries.TryRead(text, out var lowest)) return false;
        group = lowest switch
        {
            PlaceSeries.Rank.Province => _catalogue.FindGroup("provincial-governments")!,
            PlaceSeries.Rank.Prefecture => _catalogue.FindGroup("prefecture-governments")!,
            PlaceSeries.Rank.County => _catalogue.FindGroup("county-governments")!,
            PlaceSeries.Rank.Township => _catalogue.FindGroup("subdistricts-and-towns")!,
            PlaceSeries.Rank.Village => _catalogue.FindGroup("villages")!,
            _ => _catalogue.FindGroup("zones")!,
        };
        return group is not null;
    }

    /// <summary>相关部门 are not all departments: the qualifiers decide between the two.</summary>
    private UnitGroup ForRelevance(UnitGroup group, ReadOnlySpan<char> qualifiers)
    {
        if (group.WhenRelevantId is not { } id) return group;
        foreach (var word in RelevanceWords)
            if (qualifiers.Contains(word, StringComparison.Ordinal)) return _catalogue.FindGroup(id) ?? group;
        return group;
    }

    /// <summary>列第一位者为牵头单位 and the like say something about units and name none.</summary>
    private static bool IsSentence(ReadOnlySpan<char> text)
    {
        foreach (var word in SentenceWords)
            if (text.Contains(word, StringComparison.Ordinal)) return true;
        return false;
    }

    /// <summary>Reads a phrase that names bodies by their function: 各级市场监管部门, 档案管理部门.</summary>
    /// <param name="text">The phrase.</param>
    /// <param name="group">The group of such phrases.</param>
    /// <param name="functions">Decides about a function without 各 in front; any text would do otherwise (一体化平台机构).</param>
    public bool TryReadSystem(ReadOnlySpan<char> text, out UnitGroup group, JointBureaus? functions = null)
    {
        group = _levelSystem!;
        if (_levelSystem is null) return false;
        foreach (var noun in SystemNouns)
        {
            if (!text.EndsWith(noun, StringComparison.Ordinal)) continue;
            if (IsSentence(text)) return false;
            var middle = text[..^noun.Length];
            if (middle.Length is < 2 or > 24) return false;
            if (functions is not null && noun == "系统") return false;
            if (functions is not null && middle[0] is not ('各' or '相' or '有') && !functions.IsFunction(middle)) continue;
            foreach (var c in middle)
                if (!(char.IsLetter(c) || c is '、' or '(' or ')')) return false;
            return true;
        }
        return false;
    }

    private sealed record OpenNoun(string Noun, UnitGroup Group);

    private static FrozenDictionary<string, UnitGroup>.AlternateLookup<ReadOnlySpan<char>> Table(UnitCatalogue catalogue, Func<UnitGroup, IEnumerable<string>> words)
    {
        var table = new Dictionary<string, UnitGroup>(StringComparer.Ordinal);
        foreach (var group in catalogue.Groups)
            foreach (var word in words(group)) table.TryAdd(word, group);
        return table.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    }
}
