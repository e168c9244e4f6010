#Requires -Version 7.2
<#
.SYNOPSIS
  Lets the reader identity read the directory. This is the only permission granted in Entra. Calendar and mail permissions are
  granted in Exchange for groups of mailboxes (exchange.ps1), because a grant here would apply to every mailbox in the tenant.
.DESCRIPTION
  Requires the Azure CLI, signed in as a Privileged Role Administrator. Running it again changes nothing.
.PARAMETER ReaderPrincipalId
  The value that azd printed as READER_PRINCIPAL_ID.
.PARAMETER WaitMinutes
  How long to wait for an identity or a role that is so new that Entra does not know it everywhere.
#>
[CmdletBinding()]
param(
    [Parameter(Mandatory)] [Guid] $ReaderPrincipalId,
    [int] $WaitMinutes = 5,
    [string] $Graph = 'https://graph.microsoft.com/v1.0'
)

$ErrorActionPreference = 'Stop'
$Role = 'Privileged Role Administrator'
. "$PSScriptRoot/graph.ps1"

# 00000003-... is Microsoft Graph itself, in every tenant.
$graphApp = (Invoke-Graph GET "servicePrincipals?$(ConvertTo-Filter appId '00000003-0000-0000-c000-000000000000')").value[0]
$granted = @((Invoke-Graph GET "servicePrincipals/$ReaderPrincipalId/appRoleAssignments").value)

foreach ($permission in 'User.Read.All', 'Group.Read.All', 'Place.Read.All') {
    $appRole = $graphApp.appRoles | Where-Object { $_.value -eq $permission -and $_.allowedMemberTypes -contains 'Application' }
    if ($granted | Where-Object { $_.appRoleId -eq $appRole.id }) {
        Write-Host "$permission was already granted."
        continue
    }
    Invoke-Graph POST "servicePrincipals/$ReaderPrincipalId/appRoleAssignments" @{
        principalId = "$ReaderPrincipalId"; resourceId = $graphApp.id; appRoleId = $appRole.id
    } | Out-Null
    Write-Host "$permission is granted."
}
