// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide;


/**
 * Use this class to register ide components.
 */
public class ClausierIdeModule extends AbstractClausierIdeModule {
}
