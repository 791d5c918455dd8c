using System.Globalization;
using System.Text;
using System.Xml;
using LawGov.Analysis.Citations;
using LawGov.Model;

namespace LawGov.Analysis.Rendering;

/// <summary>Citation networks as GraphML, which Gephi, yEd, Cytoscape and NetworkX open. Thread-safe.</summary>
/// <example>
/// <code>
/// PolicyFile plan = PolicyFile.Read("plan.docx");
/// CitationNetwork network = CitationAnalyzer.Default.Analyze([new CitingDocument(plan.Document!, plan.Text)]);
/// File.WriteAllText("citations.graphml", CitationGraphMl.Write(network));
/// </code>
/// </example>
public static class CitationGraphMl
{
    private const string Namespace = "http://graphml.graphdrawing.org/xmlns";

    private static readonly (string Id, string For, string Type)[] Keys =
    [
        ("title", "node", "string"), ("number", "node", "string"), ("source", "node", "string"), ("place", "node", "string"), ("level", "node", "string"),
        ("date", "node", "string"), ("inSet", "node", "boolean"), ("citedBy", "node", "int"), ("relation", "edge", "string"), ("mentions", "edge", "int"),
    ];

    /// <summary>Writes a network.</summary>
    /// <param name="network">What to write.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="ArgumentNullException"><paramref name="network"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static string Write(CitationNetwork network, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(network);
        using var stream = new MemoryStream();
        using (var xml = XmlWriter.Create(stream, new XmlWriterSettings { Indent = true, NewLineChars = "\n", Encoding = new UTF8Encoding(false) }))
        {
            xml.WriteStartElement("graphml", Namespace);
            foreach (var (id, target, type) in Keys)
            {
                xml.WriteStartElement("key", Namespace);
                xml.WriteAttributeString("id", id);
                xml.WriteAttributeString("for", target);
                xml.WriteAttributeString("attr.name", id);
                xml.WriteAttributeString("attr.type", type);
                xml.WriteEndElement();
            }

            xml.WriteStartElement("graph", Namespace);
            xml.WriteAttributeString("edgedefault", "directed");
            foreach (var node in network.Nodes.Until(cancellationToken)) Write(xml, node);
            foreach (var edge in network.Edges.Until(cancellationToken)) Write(xml, edge);
            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length) + "\n";
    }

    private static void Write(XmlWriter xml, CitationNode node)
    {
        xml.WriteStartElement("node", Namespace);
        xml.WriteAttributeString("id", node.Id);
        Data(xml, "title", node.Title);
        Data(xml, "number", node.DocumentNumber?.ToString());
        Data(xml, "source", node.Source);
        Data(xml, "place", node.Jurisdiction?.Name);
        Data(xml, "level", node.Level?.ToString());
        Data(xml, "date", node.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Data(xml, "inSet", node.IsInSet ? "true" : "false");
        Data(xml, "citedBy", node.CitedBy.ToString(CultureInfo.InvariantCulture));
        xml.WriteEndElement();
    }

    private static void Write(XmlWriter xml, CitationEdge edge)
    {
        xml.WriteStartElement("edge", Namespace);
        xml.WriteAttributeString("source", edge.From);
        xml.WriteAttributeString("target", edge.To);
        Data(xml, "relation", edge.Relation.ToString());
        Data(xml, "mentions", edge.Mentions.ToString(CultureInfo.InvariantCulture));
        xml.WriteEndElement();
    }

    /// <summary>What XML cannot contain (control characters, halves of pairs) is left out.</summary>
    private static void Data(XmlWriter xml, string key, string? value)
    {
        if (value is null) return;
        xml.WriteStartElement("data", Namespace);
        xml.WriteAttributeString("key", key);
        xml.WriteString(string.Concat(value.EnumerateRunes().Where(r => r != Rune.ReplacementChar && (r.Value >= ' ' || r.Value is '\t' or '\n' or '\r') && r.Value is not (0xFFFE or 0xFFFF))));
        xml.WriteEndElement();
    }
}
