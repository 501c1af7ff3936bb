// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.scoping;

/**
 * Names are visible to every file that is read together: a purchase folder on the command line, a project in the editor. They are short
 * (see the runtime module), so that nothing has to be narrowed here.
 */
public class ClausierScopeProvider extends AbstractClausierScopeProvider {
}
