using FluentValidation;
using LawGov.Model.Texts;

namespace LawGov.Model.Validation;

/// <summary>Validates a task: that somebody answers for it, nobody twice, and that its deadlines and targets are possible.</summary>
/// <remarks>What depends on the document (its place, period, other tasks) is validated with the whole document. Thread-safe.</remarks>
public sealed class PolicyTaskValidator : AbstractValidator<PolicyTask>
{
    /// <summary>Characters between two units of one clause.</summary>
    private const int LongestGap = 30;

    /// <summary>What is shorter is a heading and needs no full stop.</summary>
    private const int ShortestSentence = 12;

    /// <summary>Groups each of whose members answers for its own territory.</summary>
    private static readonly string[] Territorial = ["subdistricts-and-towns", "villages", "county-governments", "prefecture-governments", "provincial-governments", "zones"];

    /// <summary>Words that leave open which members of a group are meant.</summary>
    private static readonly string[] Open = ["有关", "相关"];

    /// <summary>Creates a validator with the default options.</summary>
    public PolicyTaskValidator()
        : this(ValidationOptions.Default)
    {
    }

    /// <summary>Creates a validator.</summary>
    /// <param name="options">Language, rules left out, catalogue.</param>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    /// <exception cref="ArgumentException"><see cref="ValidationOptions.DisabledRules"/> names a code that no rule has.</exception>
    public PolicyTaskValidator(ValidationOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var writer = new FindingWriter(options);
        RuleFor(t => t.Text).Custom((_, context) => CheckText(context, writer));
        RuleFor(t => t.Assignments).Custom((assignments, context) =>
        {
            if (assignments.Count == 0)
            {
                CheckMissing(context, writer);
                return;
            }

            CheckGroups(assignments, context, writer);
            foreach (var clause in ClausesOf(assignments, DocumentFacts.Find(context)?.Source))
            {
                CheckLeads(clause, context, writer);
                CheckRepeats(clause, context, writer);
            }
        });
        RuleForEach(t => t.Assignments).SetValidator(new UnitAssignmentValidator(options));
        RuleForEach(t => t.Deadlines).SetValidator(new DeadlineValidator(options));
        RuleForEach(t => t.Targets).SetValidator(new TargetValidator(options));
    }

    /// <summary>A validator with the default options, for use without a container.</summary>
    public static PolicyTaskValidator Default { get; } = new();

    private static void CheckText(ValidationContext<PolicyTask> context, FindingWriter writer)
    {
        var task = context.InstanceToValidate;
        var facts = DocumentFacts.Find(context);
        if (string.IsNullOrWhiteSpace(task.Text))
        {
            writer.Write(context, ValidationRules.TaskTextEmpty, task.Span, new DocumentPath(task.Path));
            return;
        }

        if (facts is { TasksAreSentences: true } && task.Text.Length >= ShortestSentence && !TaskSentences.AreEnded(task))
            writer.Write(context, ValidationRules.TaskTextUnfinished, task.Span, new DocumentPath(task.Path), task.Text[^Math.Min(8, task.Text.Length)..]);
    }

    private static void CheckMissing(ValidationContext<PolicyTask> context, FindingWriter writer)
    {
        // A document that assigns nothing at all is reported once, as a whole.
        if (DocumentFacts.Find(context) is { AssignedTasks: 0 }) return;
        writer.Write(context, ValidationRules.TaskWithoutUnit, context.InstanceToValidate.Span, new DocumentPath(context.InstanceToValidate.Path));
    }

    private static void CheckGroups(ValueList<UnitAssignment> assignments, ValidationContext<PolicyTask> context, FindingWriter writer)
    {
        var path = new DocumentPath(context.InstanceToValidate.Path);
        if (assignments.All(a => a.IsGroup))
        {
            // Governments of places answer each for its own: 各街镇, 各省级人民政府.
            var others = assignments.Where(a => a.Reference?.GroupId is not { } group || !Territorial.Contains(group)).ToList();
            if (others.Count > 0) writer.Write(context, others.TrueForAll(IsOpen) ? ValidationRules.OnlyOpenGroups : ValidationRules.OnlyGroups, others[0].Span, path, Names(assignments));
            return;
        }

        var inCharge = assignments.Where(a => a.Role is AssignmentRole.Lead or AssignmentRole.Responsible or AssignmentRole.SeparatelyResponsible).ToList();
        if (inCharge.Count > 0 && inCharge.TrueForAll(a => a.IsGroup) && assignments.FirstOrDefault(a => !a.IsGroup) is { } helper)
            writer.Write(context, ValidationRules.GroupsInCharge, inCharge[0].Span, path, Names(inCharge), helper.Unit);
    }

    /// <summary>有关部门 may be any; 各部门 are all, and 成员单位 are listed somewhere.</summary>
    private static bool IsOpen(UnitAssignment assignment) => Open.Any(word => assignment.Unit.Contains(word, StringComparison.Ordinal));

    /// <summary>Joint leads are usual; in a document whose other tasks all have one lead they are worth a look.</summary>
    private static void CheckLeads(List<UnitAssignment> assignments, ValidationContext<PolicyTask> context, FindingWriter writer)
    {
        if (DocumentFacts.Find(context) is { LeadsAreSingle: false }) return;
        var leads = assignments.Where(a => a.Role == AssignmentRole.Lead).ToList();
        if (leads.Count > 1) writer.Write(context, ValidationRules.SeveralLeads, leads[0].Span, new DocumentPath(context.InstanceToValidate.Path), leads.Count, Names(leads));
    }

    private static void CheckRepeats(List<UnitAssignment> assignments, ValidationContext<PolicyTask> context, FindingWriter writer)
    {
        var path = new DocumentPath(context.InstanceToValidate.Path);
        var seen = new Dictionary<string, UnitAssignment>(StringComparer.Ordinal);
        foreach (var assignment in assignments)
        {
            if (seen.TryAdd(KeyOf(assignment), assignment)) continue;
            var first = seen[KeyOf(assignment)];
            if (first.Role == assignment.Role) writer.Write(context, ValidationRules.UnitTwice, assignment.Span, path, assignment.Unit, assignment.Role);
            else writer.Write(context, ValidationRules.UnitInTwoRoles, assignment.Span, path, assignment.Unit, first.Role, assignment.Role);
        }
    }

    /// <summary>
    /// The assignments by clause: a task may contain several measures with a clause each, and there a unit may come again. Within a clause
    /// nothing but marks and a role word stands between two units.
    /// </summary>
    private static IEnumerable<List<UnitAssignment>> ClausesOf(ValueList<UnitAssignment> assignments, string? source)
    {
        var clause = new List<UnitAssignment>();
        foreach (var assignment in assignments)
        {
            if (clause.Count > 0 && (Math.Abs(assignment.Span.Start - clause[^1].Span.End) > LongestGap || EndsBetween(source, clause[^1].Span, assignment.Span)))
            {
                yield return clause;
                clause = [];
            }

            clause.Add(assignment);
        }

        yield return clause;
    }

    /// <summary>Whether a bracket closes and another opens between two units: （甲指导）。…（甲指导） are two clauses.</summary>
    private static bool EndsBetween(string? source, SourceSpan before, SourceSpan after)
    {
        if (source is null || before.End > after.Start || after.Start > source.Length) return false;
        var between = source.AsSpan(before.End, after.Start - before.End);
        var close = between.IndexOfAny("）)〕]］】");
        return close >= 0 && between[close..].IndexOfAny("（(〔[［【") > 0;
    }

    /// <summary>Two names of one body are the same unit; a second name in brackets (挂牌) makes another office of it.</summary>
    private static string KeyOf(UnitAssignment assignment)
    {
        var written = PlainText.Of(assignment.Unit);
        var plate = written.IndexOf('(', StringComparison.Ordinal) is var open and >= 0 ? written[open..] : "";
        return assignment.Reference is { IsResolved: true, IsGroup: false } reference ? reference.CanonicalName + plate : written;
    }

    private static ValueList<string> Names(IEnumerable<UnitAssignment> assignments) => assignments.Select(a => a.Unit).ToValueList();
}
