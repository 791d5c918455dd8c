using LawGov.Model.Diagnostics;
using LawGov.Model.Structuring;
using LawGov.Model.Units;

namespace LawGov.Model.Assigning;

/// <summary>Reads the clauses of a document and says which nodes are tasks, and whose.</summary>
internal static class Assigner
{
    /// <summary>Assigns the units of <paramref name="skeleton"/>.</summary>
    /// <param name="skeleton">The tree of the document.</param>
    /// <param name="isReport">A report has no tasks, whoever its prose says is responsible, but in the part that plans ahead.</param>
    /// <param name="forthcoming">That part; null when there is none.</param>
    /// <param name="resolver">Knows the units.</param>
    /// <param name="context">The document whose units they are.</param>
    /// <param name="diagnostics">Where findings go.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public static AssignedSkeleton Assign(Skeleton skeleton, bool isReport, TextRange? forthcoming, UnitResolver resolver, UnitContext context, DiagnosticBag diagnostics, CancellationToken cancellationToken)
    {
        var units = new UnitResolution(skeleton.Text, resolver, context, diagnostics);
        var rules = new RuleCollector(skeleton.Text, diagnostics);
        rules.ReadBeforeTheTree(skeleton);
        var read = ClauseCollector.Read(skeleton, rules, units, diagnostics, cancellationToken);
        var facts = PassingDown.Apply(skeleton, read, isReport ? forthcoming ?? default(TextRange) : null, diagnostics);
        var isUnassigned = !isReport && TaskChoice.ChooseWhereNoneIsAssigned(skeleton.Text, skeleton.Root, facts);
        // The points of a report have headings of their own.
        if (!isReport) SectionChoice.Choose(skeleton.Text, skeleton.Root, facts);
        return new AssignedSkeleton(skeleton, facts, rules.Stated.ToValueList(), units, isUnassigned);
    }
}
