using LawGov.Model.Assigning;
using LawGov.Model.Diagnostics;
using LawGov.Model.Extracting;
using LawGov.Model.Heads;
using LawGov.Model.Lexicon;
using LawGov.Model.Normalizing;
using LawGov.Model.Structuring;
using LawGov.Model.Units;

namespace LawGov.Model.Assembling;

/// <summary>Assembles the model from the skeleton and the facts.</summary>
internal sealed class DocumentAssembler
{
    private readonly AssignedSkeleton _assigned;
    private readonly CompactText _text;
    private readonly NodeTable<NodeFacts> _facts;
    private readonly PathNamer _paths;
    private readonly TextBuilder _texts;
    private readonly HeadingTexts _headings;
    private readonly TaskTitles _titles;
    private readonly FactBuilder _builder;
    private readonly bool _isReport;
    private readonly bool _isUnassigned;
    private readonly CancellationToken _cancellationToken;
    private readonly List<PolicyTask> _tasks = [];

    private DocumentAssembler(AssignedSkeleton assigned, Metadata metadata, DateBounds bounds, DiagnosticBag diagnostics, CancellationToken cancellationToken)
    {
        _cancellationToken = cancellationToken;
        _assigned = assigned;
        _text = assigned.Skeleton.Text;
        _facts = assigned.Facts;
        _paths = new PathNamer(_text, assigned.Skeleton.Root);
        _texts = new TextBuilder(assigned);
        _headings = new HeadingTexts(assigned, _paths);
        _titles = new TaskTitles(assigned);
        _isUnassigned = assigned.IsUnassigned;
        _isReport = metadata.Kind == DocumentKind.AnnualReport;
        // Tasks of a report stand in the part that plans ahead.
        _builder = new FactBuilder(_text, _isReport ? ForthcomingPart.YearOf(metadata) ?? YearOf(metadata) : YearOf(metadata), assigned.Units, bounds, diagnostics);
    }

    /// <summary>Assembles the document; findings go to <paramref name="diagnostics"/>.</summary>
    public static PolicyDocument Assemble(AssignedSkeleton assigned, Metadata metadata, TextRange? forthcoming, string? source, DateBounds bounds, DiagnosticBag diagnostics, CancellationToken cancellationToken)
    {
        var assembler = new DocumentAssembler(assigned, metadata, bounds, diagnostics, cancellationToken);
        var sections = assembler.SectionsBelow(assigned.Skeleton.Root);
        // Where a report has no headings, its numbered lines are its points.
        if (assembler._isReport && sections.Count == 0) sections = assembler.PointsBelow(assigned.Skeleton.Root, "", assembler._texts.ProseOf(assigned.Skeleton.Root, withHeadingSentence: false));
        MetadataFindings.ReportTasks(metadata, assembler._tasks.Count, CountAssigning(assigned.Facts, assembler._isReport), diagnostics);
        return new PolicyDocument
        {
            Source = source,
            Title = metadata.Title,
            Kind = metadata.Kind,
            DocumentNumber = metadata.Number,
            Issuers = metadata.Issuers.ToValueList(),
            SignedOn = metadata.SignedOn,
            PublishedOn = metadata.PublishedOn,
            IndexNumber = metadata.IndexNumber,
            Jurisdiction = metadata.Jurisdiction,
            Period = metadata.Period,
            Sections = sections,
            Tasks = assembler._tasks.ToValueList(),
            Citations = CitationList.Build(assigned.Skeleton.Text, metadata.PlainTitle, diagnostics),
            Figures = metadata.Kind == DocumentKind.AnnualReport ? FigureList.Build(assigned.Skeleton) : [],
            Rules = assigned.Rules,
            Forthcoming = forthcoming is { } part ? assigned.Skeleton.Text.ToSpan(part.Start, part.End) : null,
        };
    }

    /// <summary>How many nodes name units; of a report those that are no tasks all the same.</summary>
    private static int CountAssigning(NodeTable<NodeFacts> facts, bool isReport)
    {
        var count = 0;
        foreach (var fact in facts.All) count += NodeClauses.NamesUnits(fact.Written) && !(isReport && fact.IsTask) ? 1 : 0;
        return count;
    }

    private static int? YearOf(Metadata metadata) =>
        metadata.Period is { } period && period.Start == period.End ? period.Start : metadata.SignedOn?.Year ?? metadata.Number?.Year ?? metadata.PublishedOn?.Year ?? metadata.Period?.Start ?? metadata.YearNearby;

    private ValueList<Section> SectionsBelow(OutlineNode node)
    {
        List<Section>? sections = null;
        foreach (var child in node.Children)
        {
            _cancellationToken.ThrowIfCancellationRequested();
            // A task comes before what stands below it.
            var at = _tasks.Count;
            var isSection = _assigned.IsSection(child);
            List<PolicyTask> own = !_facts[child].IsTask ? [] : _isUnassigned && BuildPointTasks(child) is { Count: > 0 } points ? points : [BuildTask(child)];
            _tasks.InsertRange(at, own);
            if (isSection) (sections ??= []).Add(BuildSection(child));
            else if (SectionsBelow(child) is { Count: > 0 } below) (sections ??= []).AddRange(below);
        }

        return sections is null ? [] : sections.ToValueList();
    }

    private Section BuildSection(OutlineNode node)
    {
        var path = _paths.NameSection(node);
        var isTask = _facts[node].IsTask;
        var prose = _texts.ProseOf(node, withHeadingSentence: false);
        var below = SectionsBelow(node);
        if (_isReport && below.Count == 0) below = PointsBelow(node, path, prose);
        return new Section
        {
            Path = path,
            Label = _headings.LabelOf(node),
            Number = node.Label.Number > 0 ? node.Label.Number : null,
            Title = _text.Original(_facts[node].Title.Start, _facts[node].Title.End),
            Text = prose.Count == 0 ? null : _texts.Join(prose),
            Scope = node.Scope,
            Span = _text.ToSpan(node.Start, node.End),
            HeadingSpan = _text.ToSpan(node.Start, Math.Max(_facts[node].Title.End, node.Start + node.Label.Length)),
            Sections = below,
            Deadlines = isTask || _isReport ? [] : _builder.Deadlines(prose, []),
            Targets = isTask || _isReport ? [] : _builder.Targets(prose),
        };
    }

    /// <summary>The points of a report that stand on lines of their own, or inside its paragraphs.</summary>
    private ValueList<Section> PointsBelow(OutlineNode node, string path, List<TextRange> prose) =>
        PointSections.TakeLines(_text, _texts, _paths, path, node, prose) is { Count: > 0 } lines ? lines : PointSections.Take(_text, _paths, path, node.Scope, prose);

    private List<PolicyTask> BuildPointTasks(OutlineNode node)
    {
        var place = _headings.Above(node, node.Label.IsDivision);
        return PointTasks.Find(_text, _texts.ProseOf(node, withHeadingSentence: true))
            .ConvertAll(point => PointTasks.Build(_text, point, _paths.NamePointTask(node, _text.Slice(point.Label.Start, point.Label.End).ToString(), point.Kind), place, _builder));
    }

    private PolicyTask BuildTask(OutlineNode node)
    {
        var facts = _facts[node];
        var ownHeading = node.HasOwnHeading && node.Label.IsDivision;
        var prose = _texts.ProseOf(node, withHeadingSentence: !ownHeading);
        // A heading with units and nothing below it is all the text there is.
        if (prose.Count == 0 && !_facts[node].Title.IsEmpty) prose.Add(_facts[node].Title);
        var isOwnText = !ownHeading || prose is [var only] && only == _facts[node].Title;
        var (part, section) = _headings.Above(node, ownHeading && !isOwnText);
        return new PolicyTask
        {
            Path = _paths.NameTask(node),
            Number = node.Label.Number > 0 && isOwnText ? node.Label.Number : null,
            Title = _titles.Find(node, prose, isOwnText),
            Text = _texts.Join(prose),
            Span = _text.ToSpan(node.Start, node.End),
            Part = part,
            Section = section,
            Assignments = _builder.Assignments(facts.Clauses),
            Deadlines = _builder.Deadlines(prose, facts.Clauses),
            Targets = _builder.Targets(prose),
        };
    }
}
