// SPDX-License-Identifier: EPL-2.0
/** The outline view. */
package fr.clausier.app.plan;
