#Requires -Version 7.2
<#
.SYNOPSIS
  Lets the reader identity read the directory. This is the only permission granted in Entra. Calendar and mail permissions are
  granted in Exchange for groups of mailboxes (exchange.ps1), because a grant here would apply to every mailbox in the tenant.
.DESCRIPTION
  Requires the Azure CLI, signed in as a Privileged Role Administrator. Running it again changes nothing.
.PARAMETER ReaderPrincipalId
  The value that azd printed as READER_PRINCIPAL_ID.
#>
[CmdletBinding()]
param(
    [Parameter(Mandatory)] [Guid] $ReaderPrincipalId,
    [string] $Graph = 'https://graph.microsoft.com/v1.0'
)

$ErrorActionPreference = 'Stop'

function Invoke-Az([string[]] $Arguments) {
    $answer = az @Arguments
    if ($LASTEXITCODE -ne 0) { throw "Refused: az $($Arguments -join ' '). This requires a Privileged Role Administrator." }
    if ($answer) { $answer | ConvertFrom-Json }
}

# 00000003-... is Microsoft Graph itself, in every tenant.
$graphApp = (Invoke-Az @('rest', '--url', "$Graph/servicePrincipals(appId='00000003-0000-0000-c000-000000000000')"))
$given = @((Invoke-Az @('rest', '--url', "$Graph/servicePrincipals/$ReaderPrincipalId/appRoleAssignments")).value)

foreach ($permission in 'User.Read.All', 'Group.Read.All', 'Place.Read.All') {
    $role = $graphApp.appRoles | Where-Object { $_.value -eq $permission -and $_.allowedMemberTypes -contains 'Application' }
    if ($given | Where-Object { $_.appRoleId -eq $role.id }) {
        Write-Host "$permission was already granted."
        continue
    }
    $file = New-TemporaryFile
    @{ principalId = "$ReaderPrincipalId"; resourceId = $graphApp.id; appRoleId = $role.id } | ConvertTo-Json | Set-Content $file
    Invoke-Az @('rest', '--method', 'POST', '--url', "$Graph/servicePrincipals/$ReaderPrincipalId/appRoleAssignments",
        '--headers', 'Content-Type=application/json', '--body', "@$file") | Out-Null
    Remove-Item $file
    Write-Host "$permission is granted."
}
