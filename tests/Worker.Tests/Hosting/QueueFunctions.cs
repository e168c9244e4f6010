using System.Reflection;
using System.Reflection.Emit;
using Azure.Storage.Queues.Models;
using Microsoft.Azure.WebJobs;

namespace OutlookOneOnOne.Worker.Tests.Hosting;

/// <summary>
/// The functions of the official queue listener, each of which calls one of the worker's. The listener finds functions as methods with
/// attributes, so they are generated at run time from the worker's metadata, as in the Functions host.
/// </summary>
/// <param name="call">Calls the worker's function with this name with a message.</param>
public class QueueFunctions(Func<string, QueueMessage, CancellationToken, Task> call)
{
    /// <summary>Called by each of the methods with its own name.</summary>
    public Task CallAsync(string name, QueueMessage message, CancellationToken cancellationToken) => call(name, message, cancellationToken);

    /// <summary>A type with a method for each queue.</summary>
    internal static Type TypeFor(IEnumerable<Function> functions)
    {
        var assembly = AssemblyBuilder.DefineDynamicAssembly(new AssemblyName("Functions"), AssemblyBuilderAccess.Run);
        var type = assembly.DefineDynamicModule("Functions").DefineType("Functions", TypeAttributes.Public, typeof(QueueFunctions));
        DefineConstructor(type);
        foreach (var function in functions)
        {
            if (function.Queue is { } queue)
            {
                DefineMethod(type, function.Name, queue);
            }
        }

        return type.CreateType();
    }

    private static void DefineConstructor(TypeBuilder type)
    {
        var like = typeof(QueueFunctions).GetConstructors().Single();
        Type[] parameters = [.. like.GetParameters().Select(p => p.ParameterType)];
        var il = type.DefineConstructor(MethodAttributes.Public, CallingConventions.Standard, parameters).GetILGenerator();
        il.Emit(OpCodes.Ldarg_0);
        il.Emit(OpCodes.Ldarg_1);
        il.Emit(OpCodes.Call, like);
        il.Emit(OpCodes.Ret);
    }

    private static void DefineMethod(TypeBuilder type, string name, string queue)
    {
        var method = type.DefineMethod(name, MethodAttributes.Public, typeof(Task), [typeof(QueueMessage), typeof(CancellationToken)]);
        method.SetCustomAttribute(Attribute(typeof(FunctionNameAttribute), name));
        method.DefineParameter(1, ParameterAttributes.None, "message").SetCustomAttribute(Attribute(typeof(QueueTriggerAttribute), queue));
        method.DefineParameter(2, ParameterAttributes.None, "cancellationToken");
        var il = method.GetILGenerator();
        il.Emit(OpCodes.Ldarg_0);
        il.Emit(OpCodes.Ldstr, name);
        il.Emit(OpCodes.Ldarg_1);
        il.Emit(OpCodes.Ldarg_2);
        il.Emit(OpCodes.Call, typeof(QueueFunctions).GetMethod(nameof(CallAsync))!);
        il.Emit(OpCodes.Ret);
    }

    private static CustomAttributeBuilder Attribute(Type type, string text) => new(type.GetConstructor([typeof(string)])!, [text]);
}
