namespace LawGov.Readers.Ofd;

/// <summary>Locations in an OFD file (ST_Loc): relative to the part that names them, or to the root when they begin with a slash.</summary>
internal static class OfdPath
{
    public static string FolderOf(string part) => part[..(part.LastIndexOf('/') + 1)];

    public static string Resolve(string folder, string location)
    {
        location = location.Trim().Replace('\\', '/');
        var segments = location.StartsWith('/') ? [] : new List<string>(folder.Split('/', StringSplitOptions.RemoveEmptyEntries));
        foreach (var segment in location.Split('/'))
        {
            if (segment is "." or "") continue;
            if (segment != "..") segments.Add(segment);
            else if (segments.Count > 0) segments.RemoveAt(segments.Count - 1);
        }

        return string.Join('/', segments);
    }
}
