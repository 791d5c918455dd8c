using System.Globalization;
using System.Text;

namespace LawGov.Model.Json;

/// <summary>Where a reader of JSON stands, such as <c>parts[0].articles[2].title</c>.</summary>
internal sealed class JsonPath
{
    private readonly List<(bool IsList, int Index, string Member)> _levels = [];

    /// <summary>Whether the values that come are those of a list.</summary>
    public bool IsInList => _levels.Count > 0 && _levels[^1].IsList;

    /// <summary>Name of the member whose value comes next.</summary>
    public string Member
    {
        set
        {
            if (_levels.Count > 0) _levels[^1] = _levels[^1] with { Member = value };
        }
    }

    /// <summary>An object or a list begins.</summary>
    public void Open(bool isList)
    {
        Count();
        _levels.Add((isList, -1, ""));
    }

    /// <summary>It ends.</summary>
    public void Close() => _levels.RemoveAt(_levels.Count - 1);

    /// <summary>The next value of a list comes.</summary>
    public void Count()
    {
        if (IsInList) _levels[^1] = _levels[^1] with { Index = _levels[^1].Index + 1 };
    }

    /// <inheritdoc/>
    public override string ToString()
    {
        var path = new StringBuilder();
        foreach (var (isList, index, member) in _levels)
        {
            if (isList) path.Append(CultureInfo.InvariantCulture, $"[{index}]");
            else if (member.Length > 0) path.Append(path.Length > 0 ? "." : "").Append(member);
        }

        return path.Length == 0 ? "The value" : path.ToString();
    }
}
