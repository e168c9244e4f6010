using System.Globalization;

namespace OutlookOneOnOne.Hosts.Tests.Architecture;

public sealed class SourceRulesTests
{
    [Fact]
    public void No_line_is_longer_than_140_characters() => AssertWithinAllowance(SourceRules.LongLinesIn, allowance => allowance.LongLines);

    [Fact]
    public void Conditional_expressions_are_not_nested() =>
        AssertWithinAllowance(SourceRules.NestedConditionalsIn, allowance => allowance.NestedConditionals);

    [Fact]
    public void Every_null_forgiving_operator_has_a_reason() => AssertNoneInProduct(SourceRules.NullsForgivenWithoutReasonIn);

    [Fact]
    public void A_file_of_the_product_reads_from_top_to_bottom() => AssertNoneInProduct(SourceRules.MembersOutOfOrderIn);

    [Fact]
    public void A_partial_type_of_the_product_has_no_part_but_the_generated_one() =>
        AssertNoneInProduct(SourceRules.PartsOutOfSightIn);

    [Theory]
    [InlineData("var a = b!;", 1)]
    [InlineData("// Set above.\nvar a = b!;", 0)]
    [InlineData("var a = b!; // set above", 0)]
    [InlineData("// Set above.\nvar c = d;\nvar a = b!;", 1)]
    [InlineData("var a = !b;", 0)]
    public void A_null_forgiving_operator_without_a_reason_is_found(string statement, int count) =>
        Assert.Equal(count, SourceRules.NullsForgivenWithoutReasonIn($"class C {{ void M() {{\n{statement}\n}} }}").Count());

    [Theory]
    [InlineData("public void A() => B();\nprivate void B() { }", 0)]
    [InlineData("private void B() { }\npublic void A() => B();", 2)]
    [InlineData("public void A() { }\nprivate void C() { }\nprivate void B() => C();", 1)]
    [InlineData("private int F;\nprivate int P => F;\nprivate C() { }\npublic int A => P;", 0)]
    public void A_member_out_of_order_is_found(string members, int count) =>
        Assert.Equal(count, SourceRules.MembersOutOfOrderIn($"class C\n{{\n{members}\n}}").Count());

    [Theory]
    [InlineData("partial class C { void M() { } }", 1)]
    [InlineData("partial class C { private static partial Regex R(); }", 0)]
    [InlineData("partial class C : JsonSerializerContext;", 0)]
    public void A_partial_type_without_generated_members_is_found(string type, int count) =>
        Assert.Equal(count, SourceRules.PartsOutOfSightIn(type).Count());

    [Fact]
    public void A_long_line_is_found_and_a_row_of_test_cases_is_not()
    {
        var comment = $"// {new string('x', SourceRules.MaxLineLength)}";
        var row = $"[InlineData(\"{new string('x', SourceRules.MaxLineLength)}\")]";

        Assert.Equal([2], SourceRules.LongLinesIn($"class C\n{comment}\n{{\n}}\n"));
        Assert.Empty(SourceRules.LongLinesIn($"class C\n{{\n    {row}\n    void M() {{ }}\n}}\n"));
    }

    [Fact]
    public void A_long_line_in_a_text_literal_of_several_lines_is_not_found()
    {
        var literal = $"\"\"\"\n{new string('x', SourceRules.MaxLineLength + 1)}\n\"\"\"";

        Assert.Empty(SourceRules.LongLinesIn($"class C\n{{\nconst string Text = {literal};\n}}\n"));
        Assert.Empty(
            SourceRules.LongLinesIn($"class C\n{{\nstring Text = ${literal.Replace("xxx", "{x}", StringComparison.Ordinal)};\n}}\n"));
    }

    [Theory]
    [InlineData("a ? b : c ? d : e", 1)]
    [InlineData("a ? (b ? c : d) : e", 1)]
    [InlineData("(a ? b : c) ? d : e", 1)]
    [InlineData("a ? M(b ? c : d) : e", 0)]
    [InlineData("a ? b : c", 0)]
    public void A_nested_conditional_expression_is_found(string expression, int count) =>
        Assert.Equal(count, SourceRules.NestedConditionalsIn($"class C {{ object F = {expression}; }}").Count());

    private static void AssertNoneInProduct(Func<string, IEnumerable<int>> rule)
    {
        var violations =
            from file in Repository.Product()
            from line in rule(file.Value)
            select $"{file.Key}:{line}";

        Assert.Equal(string.Empty, string.Join('\n', violations));
    }

    private static void AssertWithinAllowance(Func<string, IEnumerable<int>> rule, Func<Allowance, int> allowed)
    {
        var allowances = Allowances();
        var violations =
            from file in Repository.CSharpFiles()
            from line in rule(File.ReadAllText(Path.Combine(Repository.Root, file)))
            let folder = allowances.Find(a => file.StartsWith(a.Folder, StringComparison.Ordinal))
            group $"{file}:{line}" by folder;
        var excess =
            from folder in violations
            let most = folder.Key is { } allowance ? allowed(allowance) : 0
            where folder.Count() > most
            select $"{folder.Count()} violations, {most} allowed:\n{string.Join('\n', folder)}";

        Assert.True(!excess.Any(), string.Join('\n', excess));
    }

    /// <summary>The folders that still have violations, with the maximum number for each. The numbers may only go down.</summary>
    private static List<Allowance> Allowances() =>
        [.. from line in File.ReadLines(Path.Combine(Repository.Root, "tests", "Hosts.Tests", "Architecture", "source-allowances.txt"))
            where !line.StartsWith('#') && !string.IsNullOrWhiteSpace(line)
            let cells = line.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            select new Allowance(cells[0], Number(cells[1]), Number(cells[2]))];

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private sealed record Allowance(string Folder, int LongLines, int NestedConditionals);
}
