using LawGov.Readers.Layout;
using LawGov.Readers.Packaging;

namespace LawGov.Readers.Word;

/// <summary>Reads the footnotes or endnotes of a Word file.</summary>
internal static class NoteReader
{
    public static List<ReadNote> Read(ZipPackage package, string part, ReadNoteKind kind, WordContext context)
    {
        var notes = new List<ReadNote>();
        using var xml = new XmlPart(package, part, context.Limits.Depth);
        while (xml.Read())
        {
            if (xml.NodeType != System.Xml.XmlNodeType.Element || WordNames.Name(xml) is not ("footnote" or "endnote")) continue;
            // Notes with a type are the lines that Word draws above the real ones.
            if (xml.Attribute("type") is { } type && type != "normal") continue;
            var id = xml.Attribute("id") ?? "";
            var text = BlockText.Of(new StoryReader(context).ReadContainer(xml));
            if (text.Length > 0) notes.Add(new ReadNote(kind, text, context.Anchors.GetValueOrDefault((kind, id))));
        }

        return notes;
    }
}
