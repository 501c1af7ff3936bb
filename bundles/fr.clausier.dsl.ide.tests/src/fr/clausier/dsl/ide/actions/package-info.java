// SPDX-License-Identifier: EPL-2.0
/** Code actions as an editor of the protocol asks for them. */
package fr.clausier.dsl.ide.actions;
