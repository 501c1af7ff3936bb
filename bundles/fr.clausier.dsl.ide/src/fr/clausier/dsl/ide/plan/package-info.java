// SPDX-License-Identifier: EPL-2.0
/** The outline: French labels, and beside them the figure that one looks for. */
package fr.clausier.dsl.ide.plan;
