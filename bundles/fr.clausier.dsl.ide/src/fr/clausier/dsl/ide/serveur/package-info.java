// SPDX-License-Identifier: EPL-2.0
/** The language server: what any editor that speaks the Language Server Protocol gets from these services. */
package fr.clausier.dsl.ide.serveur;
