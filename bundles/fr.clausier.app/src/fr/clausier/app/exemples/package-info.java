// SPDX-License-Identifier: EPL-2.0
/** The sample folders shipped with the product. */
package fr.clausier.app.exemples;
