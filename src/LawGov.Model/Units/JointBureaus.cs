using System.Collections.Frozen;

namespace LawGov.Model.Units;

/// <summary>
/// Reads departments that join functions under one roof in smaller places (大部门制): 工业商务信息化局 is industry and commerce,
/// 住建交通局 is construction and transport. The name must consist of known function words to the last character.
/// </summary>
internal sealed class JointBureaus
{
    private const int ShortestWord = 2;

    private static readonly string[] Endings = ["委员会", "局", "委", "厅", "办"];

    private readonly FrozenDictionary<string, UnitBody>.AlternateLookup<ReadOnlySpan<char>> _functions;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _words;
    private readonly int _longestWord;

    public JointBureaus(UnitCatalogue catalogue)
    {
        var functions = new Dictionary<string, UnitBody>(StringComparer.Ordinal);
        foreach (var body in catalogue.Bodies.Where(b => b.Kind == UnitKind.Department && b.Dissolved is null && !b.IsVertical && b.Combines.Count == 0))
            foreach (var name in body.Titles.SelectMany(t => t.ShortForms.Prepend(t.Name)))
                if (Stem(name) is { Length: >= ShortestWord } stem) functions.TryAdd(stem.ToString(), body);
        _words = catalogue.Bodies
            .Where(b => b.Kind is UnitKind.Department or UnitKind.PartyOrgan or UnitKind.GovernmentOffice or UnitKind.CoordinatingBody)
            .SelectMany(b => b.Titles.SelectMany(t => t.ShortForms.Prepend(t.Name)).Select(n => Stem(n).ToString()).Append(Function(b)))
            .Where(s => s.Length >= ShortestWord)
            .ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        _longestWord = functions.Count == 0 ? 0 : functions.Keys.Max(k => k.Length);
        _functions = functions.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The functions joined in a name without place, in order; null when it is no such name.</summary>
    public List<UnitBody>? Read(ReadOnlySpan<char> name)
    {
        var stem = Stem(name);
        if (stem.Length < 2 * ShortestWord) return null;
        var found = new List<UnitBody>();
        return Cover(stem, found) && found.Count > 1 ? found : null;
    }

    /// <summary>Whether a text is a function word of a department: 市场监管, 档案.</summary>
    public bool IsFunction(ReadOnlySpan<char> text) => _words.Contains(text);

    private bool Cover(ReadOnlySpan<char> rest, List<UnitBody> found)
    {
        if (rest.IsEmpty) return true;
        if (found.Count > 0 && rest.Length > 1 && rest[0] is '和' or '与' or '、' && Cover(rest[1..], found)) return true;
        for (var length = Math.Min(_longestWord, rest.Length); length >= ShortestWord; length--)
        {
            if (!_functions.TryGetValue(rest[..length], out var body)) continue;
            found.Add(body);
            if (Cover(rest[length..], found)) return true;
            found.RemoveAt(found.Count - 1);
        }
        return false;
    }

    /// <summary>The function that a body's own name or department says: 司法行政 of 司法行政机关, 宣传 of 委宣传部.</summary>
    private static string Function(UnitBody body)
    {
        foreach (var ending in new[] { "主管部门", "机关", "机构" })
            if (body.Name.EndsWith(ending, StringComparison.Ordinal)) return body.Name[..^ending.Length];
        return body.Name.StartsWith("党委", StringComparison.Ordinal) && body.Name[^1] == '部' ? body.Name[2..^1] : "";
    }

    private static ReadOnlySpan<char> Stem(ReadOnlySpan<char> name)
    {
        foreach (var ending in Endings)
            if (name.EndsWith(ending, StringComparison.Ordinal)) return name[..^ending.Length];
        return default;
    }
}
