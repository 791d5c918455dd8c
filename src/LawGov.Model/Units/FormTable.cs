namespace LawGov.Model.Units;

/// <summary>Names with an open slot (<c>国家税务总局*税务局</c>), found by the characters at their ends.</summary>
internal sealed class FormTable
{
    private const int MaxSlot = 14;

    /// <summary>Forms by their last fixed character, or by their first when the slot stands last; the longer fixed text first.</summary>
    private readonly Dictionary<char, List<Entry>> _byLast;
    private readonly Dictionary<char, List<Entry>> _byFirst;
    private readonly Dictionary<char, List<Entry>> _headed;

    public FormTable(UnitCatalogue catalogue)
    {
        var entries = catalogue.Bodies.SelectMany(body => body.Forms.Select(form => new Entry(body, form)))
            .OrderByDescending(e => e.Head.Length + e.Tail.Length).ThenBy(e => e.Form.Pattern, StringComparer.Ordinal)
            .ToArray();
        _byLast = Table(entries.Where(e => e.Tail.Length > 0), e => e.Tail[^1]);
        _headed = Table(entries.Where(e => e.Head.Length > 0 && e.Tail.Length > 0), e => e.Head[0]);
        _byFirst = Table(entries.Where(e => e.Tail.Length == 0), e => e.Head[0]);
    }

    /// <summary>Finds the form with the longest fixed text that fits all of <paramref name="name"/>.</summary>
    /// <param name="name">Normalised name.</param>
    /// <param name="weak">Whether to look at the weak forms (…公司) instead of the strong ones.</param>
    /// <param name="entry">The form found.</param>
    /// <param name="slot">What stands in the slot.</param>
    public bool TryFind(ReadOnlySpan<char> name, bool weak, out Entry entry, out ReadOnlySpan<char> slot)
    {
        entry = null!;
        slot = default;
        if (name.Length < 2) return false;
        if (_byLast.TryGetValue(name[^1], out var candidates) && First(candidates, name, weak) is { } byLast) entry = byLast;
        else if (_byFirst.TryGetValue(name[0], out candidates) && First(candidates, name, weak) is { } byFirst) entry = byFirst;
        else return false;
        slot = name[entry.Head.Length..^entry.Tail.Length];
        return true;
    }

    /// <summary>Finds the form with fixed text at both ends that fits all of <paramref name="name"/>; nothing else looks like these.</summary>
    public bool TryFindHeaded(ReadOnlySpan<char> name, out Entry entry, out ReadOnlySpan<char> slot)
    {
        entry = null!;
        slot = default;
        if (!_headed.TryGetValue(name[0], out var candidates) || First(candidates, name, weak: false) is not { } found) return false;
        entry = found;
        slot = name[found.Head.Length..^found.Tail.Length];
        return true;
    }

    private static Entry? First(List<Entry> candidates, ReadOnlySpan<char> name, bool weak)
    {
        foreach (var candidate in candidates)
        {
            var slot = name.Length - candidate.Head.Length - candidate.Tail.Length;
            if (candidate.Form.IsWeak != weak || slot is < 1 or > MaxSlot) continue;
            if (!name.EndsWith(candidate.Tail, StringComparison.Ordinal) || !name.StartsWith(candidate.Head, StringComparison.Ordinal)) continue;
            if (IsName(name[candidate.Head.Length..^candidate.Tail.Length])) return candidate;
        }
        return null;
    }

    private static bool IsName(ReadOnlySpan<char> slot)
    {
        foreach (var c in slot)
            if (!char.IsLetterOrDigit(c) || c is '各' or '等' or '及') return false;
        return !slot.StartsWith("相关", StringComparison.Ordinal) && !slot.StartsWith("有关", StringComparison.Ordinal);
    }

    private static Dictionary<char, List<Entry>> Table(IEnumerable<Entry> entries, Func<Entry, char> key)
    {
        var table = new Dictionary<char, List<Entry>>();
        foreach (var entry in entries)
        {
            if (!table.TryGetValue(key(entry), out var list)) table.Add(key(entry), list = []);
            list.Add(entry);
        }

        return table;
    }

    internal sealed class Entry(UnitBody body, UnitForm form)
    {
        public UnitBody Body { get; } = body;

        public UnitForm Form { get; } = form;

        public string Head { get; } = form.Pattern[..form.Pattern.IndexOf('*', StringComparison.Ordinal)];

        public string Tail { get; } = form.Pattern[(form.Pattern.IndexOf('*', StringComparison.Ordinal) + 1)..];
    }
}
