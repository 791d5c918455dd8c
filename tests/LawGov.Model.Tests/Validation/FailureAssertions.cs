namespace LawGov.Model.Tests.Validation;

internal static class FailureAssertions
{
    public static T ShouldHaveSingleItemWhere<T>(this IEnumerable<T> items, Func<T, bool> predicate) => items.Where(predicate).ShouldHaveSingleItem();
}
