namespace LawGov.Readers.Packaging;

/// <summary>Which part of an Office Open XML package belongs to which other, after ECMA-376 part 2. Targets outside the package are left out.</summary>
internal sealed class PackageRelations
{
    private readonly List<(string Id, string Type, string Target)> _relations = [];

    /// <summary>The relations of <paramref name="source"/>, or of the package itself when it is empty.</summary>
    public static PackageRelations Read(ZipPackage package, string source, int depthLimit)
    {
        var result = new PackageRelations();
        var slash = source.LastIndexOf('/');
        var folder = source[..(slash + 1)];
        var part = $"{folder}_rels/{source[(slash + 1)..]}.rels";
        if (!package.Contains(part)) return result;
        using var xml = new XmlPart(package, part, depthLimit);
        while (xml.Read())
        {
            if (xml.NodeType != System.Xml.XmlNodeType.Element || xml.LocalName != "Relationship") continue;
            if (xml.Attribute("TargetMode") == "External") continue;
            if (xml.Attribute("Type") is { } type && xml.Attribute("Target") is { } target)
                result._relations.Add((xml.Attribute("Id") ?? "", type, Resolve(folder, target)));
        }

        return result;
    }

    /// <summary>The first target whose relation type ends in <paramref name="kind"/>: the strict and the transitional names differ only before it.</summary>
    public string? Find(string kind)
    {
        foreach (var (_, type, target) in _relations)
            if (type.EndsWith("/" + kind, StringComparison.Ordinal)) return target;
        return null;
    }

    /// <summary>The target of the relation with this id.</summary>
    public string? FindById(string id)
    {
        foreach (var (own, _, target) in _relations)
            if (own == id) return target;
        return null;
    }

    private static string Resolve(string folder, string target)
    {
        if (target.StartsWith('/')) return target[1..];
        var segments = new List<string>(folder.Split('/', StringSplitOptions.RemoveEmptyEntries));
        foreach (var segment in target.Split('/'))
        {
            if (segment is "." or "") continue;
            if (segment != "..") segments.Add(segment);
            else if (segments.Count > 0) segments.RemoveAt(segments.Count - 1);
        }

        return string.Join('/', segments);
    }
}
