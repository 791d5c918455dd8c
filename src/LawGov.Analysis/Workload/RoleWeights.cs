using LawGov.Model;

namespace LawGov.Analysis.Workload;

/// <summary>How much one assignment weighs by its role; each weight is zero or more.</summary>
/// <remarks>Immutable and thread-safe. The defaults count leading, being responsible and being responsible for a share fully, and the others as part of the work.</remarks>
public sealed record RoleWeights
{
    /// <summary>Default of the roles that carry the task: 1.</summary>
    public const double Full = 1;

    /// <summary>Default of <see cref="Cooperating"/>, <see cref="Participating"/> and <see cref="Implementing"/>: ½.</summary>
    public const double Half = 0.5;

    /// <summary>Default of <see cref="Guiding"/>: ¼.</summary>
    public const double Quarter = 0.25;

    /// <summary>The documented defaults.</summary>
    public static RoleWeights Default { get; } = new();

    /// <summary>牵头. Default 1.</summary>
    public double Lead { get; init => field = Checked(value); } = Full;

    /// <summary>负责. Default 1.</summary>
    public double Responsible { get; init => field = Checked(value); } = Full;

    /// <summary>分别负责. Default 1.</summary>
    public double SeparatelyResponsible { get; init => field = Checked(value); } = Full;

    /// <summary>配合. Default ½.</summary>
    public double Cooperating { get; init => field = Checked(value); } = Half;

    /// <summary>参与. Default ½.</summary>
    public double Participating { get; init => field = Checked(value); } = Half;

    /// <summary>落实. Default ½.</summary>
    public double Implementing { get; init => field = Checked(value); } = Half;

    /// <summary>指导. Default ¼.</summary>
    public double Guiding { get; init => field = Checked(value); } = Quarter;

    /// <summary>The weight of a role.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="role"/> is no defined role.</exception>
    public double Of(AssignmentRole role) => role switch
    {
        AssignmentRole.Lead => Lead,
        AssignmentRole.Responsible => Responsible,
        AssignmentRole.SeparatelyResponsible => SeparatelyResponsible,
        AssignmentRole.Cooperating => Cooperating,
        AssignmentRole.Participating => Participating,
        AssignmentRole.Implementing => Implementing,
        AssignmentRole.Guiding => Guiding,
        _ => throw new ArgumentOutOfRangeException(nameof(role), role, "No such role."),
    };

    /// <summary>
    /// Reads weights such as <c>Lead=2,Cooperating=0.25</c>; roles not named keep their defaults. Names ignore case, numbers use a point.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">A part is not <c>role=number</c>, the role is unknown or named twice, there is none, or the number is negative or not finite.</exception>
    public static RoleWeights Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var weights = new RoleWeights();
        var named = new HashSet<AssignmentRole>();
        foreach (var part in text.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var sides = part.Split('=', StringSplitOptions.TrimEntries);
            if (sides.Length != 2 || !Enum.TryParse<AssignmentRole>(sides[0], ignoreCase: true, out var role) || !Enum.IsDefined(role) || !char.IsAsciiLetter(sides[0][0])
                || !double.TryParse(sides[1], System.Globalization.NumberStyles.Float, System.Globalization.CultureInfo.InvariantCulture, out var value)
                || !double.IsFinite(value) || value < 0)
                throw new FormatException($"\"{part}\" is no weight; write role=number, such as Lead=1 or Guiding=0.25.");
            if (!named.Add(role)) throw new FormatException($"\"{part}\" names a role for the second time.");
            weights = weights.With(role, value);
        }

        if (named.Count == 0) throw new FormatException($"\"{text}\" names no role; write role=number, such as Lead=1 or Guiding=0.25.");
        return weights;
    }

    private RoleWeights With(AssignmentRole role, double value) => role switch
    {
        AssignmentRole.Lead => this with { Lead = value },
        AssignmentRole.Responsible => this with { Responsible = value },
        AssignmentRole.SeparatelyResponsible => this with { SeparatelyResponsible = value },
        AssignmentRole.Cooperating => this with { Cooperating = value },
        AssignmentRole.Participating => this with { Participating = value },
        AssignmentRole.Implementing => this with { Implementing = value },
        _ => this with { Guiding = value },
    };

    private static double Checked(double value)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value);
        if (!double.IsFinite(value)) throw new ArgumentOutOfRangeException(nameof(value), value, "A weight is a finite number.");
        return value;
    }
}
