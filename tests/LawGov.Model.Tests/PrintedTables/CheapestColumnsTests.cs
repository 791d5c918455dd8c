using LawGov.Model.PrintedTables;

namespace LawGov.Model.Tests.PrintedTables;

public class CheapestColumnsTests
{
    /// <summary>Costs of pieces by column, the cost of standing in one column, the columns, the total.</summary>
    public static TheoryData<double[][], double, int[], double> Lines => new()
    {
        { [[2, 1]], 9, [1], 1 },
        { [[1, 1]], 9, [0], 1 },
        { [[0, 5], [0, 5]], 9, [0, 1], 5 },
        { [[0, 5], [0, 5]], 4, [0, 0], 4 },
        { [[5, 0], [0, 5]], 9, [0, 1], 10 },
        { [[5, 0], [0, 5]], 4, [0, 0], 9 },
        { [[0, 9, 9], [9, 0, 9], [9, 9, 0]], 1, [0, 1, 2], 0 },
        { [[0, 9, 9], [0, 9, 9], [9, 9, 0]], 1, [0, 0, 2], 1 },
    };

    [Theory, MemberData(nameof(Lines))]
    public void Pieces_keep_their_order_at_the_least_cost(double[][] costs, double same, int[] columns, double total)
    {
        CheapestColumns.Of(costs, (_, _) => same, out var sum).ShouldBe(columns);
        sum.ShouldBe(total);
    }
}
