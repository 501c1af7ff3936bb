@echo off
rem SPDX-License-Identifier: EPL-2.0
rem Starts Clausier. With a verb (generer, verifier, spaser, formater, serveur, --aide, --version) it runs without a window.
setlocal
chcp 65001 >nul
set "DIR=%~dp0"
set "JAVA="
if defined JAVA_HOME call :try "%JAVA_HOME%"
if not defined JAVA call :try "%DIR%jre"
for /d %%D in ("%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Java\*" "%ProgramFiles%\Microsoft\jdk-*" "%ProgramFiles%\Zulu\*" "%LOCALAPPDATA%\Programs\Eclipse Adoptium\*") do if not defined JAVA call :try "%%~D"
for %%J in (java.exe) do if not defined JAVA if not "%%~dp$PATH:J"=="" call :try "%%~dp$PATH:J.."
if not defined JAVA (
  echo Clausier a besoin de Java 21 ou plus récent : installez-le, ou indiquez-le par JAVA_HOME, puis recommencez. 1>&2
  exit /b 3
)
for %%L in ("%DIR%plugins\org.eclipse.equinox.launcher_*.jar") do set "LAUNCHER=%%~L"
set "STATE=%LOCALAPPDATA%\Clausier"
rem Guice still uses what JDK 24 and later warn about; older ones do not know the option.
set "OPTIONS=-XX:+IgnoreUnrecognizedVMOptions --sun-misc-unsafe-memory-access=allow"
if "%~1"=="" goto window
if "%~1"=="-data" goto window
for %%E in (.marche .spaser .politique .clauses) do if /i "%~x1"=="%%E" goto window
rem A call is over before the second compiler pays; the server of an editor lives for hours, beside the calls that come and go.
set "MACHINE=-XX:TieredStopAtLevel=1 -XX:MetaspaceSize=160m"
set "PLACE=verbes"
if "%~1"=="serveur" (
  set "MACHINE="
  set "PLACE=serveur"
)
"%JAVA%" %OPTIONS% "-Dlog4j.configuration=file:/%DIR%log4j.properties" "-Dclausier.journal=%STATE%" %MACHINE% -XX:+UseSerialGC -Xms256m -Xmx1g -jar "%LAUNCHER%" -nosplash -application fr.clausier.cli.application -configuration "%STATE%\%PLACE%" -data "%STATE%\donnees" %*
exit /b %ERRORLEVEL%

:window
"%JAVA%" %OPTIONS% "-Dlog4j.configuration=file:/%DIR%log4j.properties" "-Dclausier.journal=%STATE%" -Xmx1g --enable-native-access=ALL-UNNAMED -jar "%LAUNCHER%" -configuration "%STATE%\application" %*
exit /b %ERRORLEVEL%

rem Sets JAVA when the Java home given is of version 21 or newer; its "release" file says which it is.
:try
if not exist "%~1\bin\java.exe" goto :eof
if not exist "%~1\release" goto :eof
set "VERSION=0"
for /f "usebackq tokens=2 delims==" %%V in (`findstr /b JAVA_VERSION^= "%~1\release"`) do set "VERSION=%%~V"
for /f "delims=." %%M in ("%VERSION%") do set "VERSION=%%M"
if %VERSION% GEQ 21 set "JAVA=%~1\bin\java.exe"
goto :eof
