// SPDX-License-Identifier: EPL-2.0
/** Fixes for framework agreements, durations, advances, retainage and variants. */
package fr.clausier.dsl.ide.corrections.execution;
